/** The little that the tests use of the `edtf` package, which brings no types. */
declare module "edtf" {
  interface Extended {
    /** First millisecond in UTC. */
    readonly min: number;
    /** Last millisecond in UTC. */
    readonly max: number;
  }
  function read(text: string): Extended;

  export = read;
}
