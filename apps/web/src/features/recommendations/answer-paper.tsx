import { formatDate } from '@kenes/messages';
import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { fileAddress } from '../portal/file-address.ts';
import css from './answer-paper.module.css';

export const AnswerPaper_answer = graphql(`
  fragment AnswerPaper on Answer {
    kind number datedOn arrivedOn late decision reasoning promisedOn forwardedTo signerPosition incomplete quality qualityNote assessedOn files { id name }
  }
`);

/** One answer as the body wrote it: number and dates, the decision, the reasons, who signed, the files; then the council's judgement. */
export async function AnswerPaper({ data }: { data: FragmentOf<typeof AnswerPaper_answer> }) {
  const t = await getTranslations();
  const answer = readFragment(AnswerPaper_answer, data);
  return (
    <section className={css.paper} aria-label={t(`enums.AnswerKind_${answer.kind}`)}>
      <h3 className={css.head}>
        <Icon name="reply" size={18} />
        {t(`enums.AnswerKind_${answer.kind}`)}
      </h3>
      <p className={css.note}>
        {answer.number && `№ ${answer.number} `}
        {answer.datedOn && `${t('portal.from', { date: formatDate(answer.datedOn) })} · `}
        {t('portal.arrivedOn', { date: formatDate(answer.arrivedOn) })}
        {answer.late && ` · ${t('portal.late')}`}
      </p>
      {answer.decision && <p>{answer.decision}</p>}
      {answer.reasoning && <p className={css.text}>{answer.reasoning}</p>}
      {answer.incomplete && <p className={css.note}>{t('portal.noReasons')}</p>}
      {answer.forwardedTo && <p>{t('portal.forwardedTo', { body: answer.forwardedTo })}</p>}
      {answer.promisedOn && <p className={css.note}>{t('portal.promised', { date: formatDate(answer.promisedOn) })}</p>}
      {answer.signerPosition && <p className={css.note}>{t('portal.signedBy', { position: answer.signerPosition })}</p>}
      {answer.files.length > 0 && (
        <ul className={css.files}>
          {answer.files.map(({ id, name }) => (
            <li key={id}>
              <a href={fileAddress.download(id)}>
                <Icon name="file" size={16} />
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {answer.quality && (
        <p className={css.judged}>
          <strong>
            {t('portal.councilJudged')}: {t(`enums.AnswerQuality_${answer.quality}`).toLocaleLowerCase()}
          </strong>
          {answer.assessedOn && `, ${formatDate(answer.assessedOn)}`}
          {answer.qualityNote && `. ${answer.qualityNote}`}
        </p>
      )}
    </section>
  );
}
