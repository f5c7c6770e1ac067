/** Russian words without their endings: "Хафтара" and "Хафтар" are one name. */

const ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ией|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ым|им|ом|ем|ах|ях|ам|ям|ия|ии|ию|ью|а|я|о|е|ы|и|у|ю|ь|й)$/u;

/** @returns lower case, ё as е; at least three letters stay */
export function stemRu(word: string): string {
  const plain = word.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");
  return plain.split("-").map(stemPart).join("-");
}

function stemPart(part: string): string {
  const stem = part.replace(ENDING, "");
  return stem.length >= 3 ? stem : part;
}
