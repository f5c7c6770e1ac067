/** Problems as a table: where, what stands there, what was expected. */

import type { Words } from "../i18n/en.ts";
import { FAILURE_WORDS } from "../i18n/parts/failure.ts";
import { shortPointer } from "../model/pointer.ts";
import type { Problem } from "../model/result.ts";
import "./problem-table.css";

/** More than anyone reads on a screen; the saved list has them all. */
const LIMIT = 200;

interface Props {
  readonly problems: readonly Problem[];
  readonly words: Words;
  /** How many there are, said; without it, that many problems. */
  readonly caption?: string;
}

export function ProblemTable({ problems, words, caption }: Props) {
  const { table } = FAILURE_WORDS[words.lang];
  return (
    <>
      <table class="problems">
        <caption>{caption ?? words.problems(problems.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.path}</th>
            <th scope="col">{table.found}</th>
            <th scope="col">{table.expected}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, LIMIT).map(({ path, also = [], found, expected }) => (
            <tr key={`${path} ${found} ${expected}`}>
              <th scope="row" dir="ltr">
                {[path, ...also].map((each) => (
                  <code key={each}>{shortPointer(each) || "/"} </code>
                ))}
              </th>
              <td dir="auto">{found}</td>
              <td lang="en" dir="ltr">
                {expected}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > LIMIT && <p>{words.more(problems.length - LIMIT)}</p>}
    </>
  );
}
