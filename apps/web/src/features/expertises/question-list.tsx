import { Card } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './expertises.module.css';

/** Questions with the answers that the reader may see. */
export const QuestionListParts = graphql(
  `
  fragment QuestionListParts on Expertise {
    questions { ...SaidParts } experts { id name } answers { id question expertId text { ...SaidParts } }
  }
`,
  [SaidParts],
);

/** Each question with the answer of each expert under it. */
export async function QuestionList({ data }: { data: FragmentOf<typeof QuestionListParts> }) {
  const it = readFragment(QuestionListParts, data);
  const t = await getTranslations('expertises');
  const nameOf = new Map(it.experts.map(({ id, name }) => [id, name]));
  return (
    <ol className={css.list}>
      {[...it.questions.entries()].map(([place, question]) => {
        const answers = it.answers.filter((answer) => answer.question === place + 1);
        return (
          <li key={`question ${place + 1}`}>
            <Card>
              <h3>
                {place + 1}. <Said text={question} />
              </h3>
              {answers.length === 0 && <p className={css.soft}>{t('noAnswer')}</p>}
              {answers.map((answer) => (
                <div key={answer.id} className={css.answer}>
                  <strong>{nameOf.get(answer.expertId)}</strong>
                  <br />
                  <Said text={answer.text} />
                </div>
              ))}
            </Card>
          </li>
        );
      })}
    </ol>
  );
}
