/** What a slide's events leave open, on paper. */

interface Props {
  readonly class: string;
  readonly title?: string;
  readonly questions: readonly string[];
}

export function QuestionList({ class: setting, title, questions }: Props) {
  if (questions.length === 0) return null;
  return (
    <section class={setting}>
      {title !== undefined && <h2>{title}</h2>}
      <ul>
        {questions.map((text, index) => (
          <li key={index} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
