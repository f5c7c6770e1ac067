/** How many events are of each grade: parts of one bar, each told in words and numbers under it. */
import { sayNumber } from "../../i18n/dates.ts";
import { useWords } from "../context.ts";

interface Props<Grade extends string> {
  readonly title: string;
  /** From the most exact to the least. */
  readonly grades: readonly Grade[];
  readonly counts: ReadonlyMap<Grade, number>;
  readonly names: Readonly<Record<Grade, string>>;
}

export function StackedBar<Grade extends string>({ title, grades, counts, names }: Props<Grade>) {
  const { locale } = useWords();
  const shown = grades.flatMap((grade) => {
    const count = counts.get(grade) ?? 0;
    return count > 0 ? [{ grade, count }] : [];
  });
  return (
    <section class="grades">
      <h4>{title}</h4>
      <div class="grades-bar" aria-hidden="true">
        {shown.map(({ grade, count }) => (
          <span key={grade} ref={(part) => part?.style.setProperty("flex-grow", `${count}`)} />
        ))}
      </div>
      <ul>
        {shown.map(({ grade, count }) => (
          <li key={grade}>
            <span class="grade-sign" aria-hidden="true" />
            <strong>{sayNumber(count, locale)}</strong> <span>{names[grade]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
