import { formatInstant } from '@kenes/messages';
import { Card } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { ExpertiseAct } from './expertise-act.tsx';
import { expertSpecs } from './expertise-specs.ts';
import { ExpertStanding } from './expertise-standing.tsx';
import css from './expertises.module.css';

/** The experts of an expertise, and what may be done about each. */
export const ExpertListParts = graphql(
  `
  fragment ExpertListParts on Expertise {
    id
    experts {
      id version name position state interest interestText admitted admittedBecause recusedBecause viewer hasAccount link { email issuedAt }
      dissent { ...SaidParts }
      viewerMay {
        sendLink { outcome } declare { outcome } admit { outcome } recuse { outcome } answer { outcome } returnAnswers { outcome } dissent { outcome }
      }
    }
  }
`,
  [SaidParts],
);

/** Each expert: who, what was declared, how far; the acts on each beside. `sheet` leads to the answer sheet. */
export async function ExpertList({ tenant, data }: { tenant: string; data: FragmentOf<typeof ExpertListParts> }) {
  const it = readFragment(ExpertListParts, data);
  const [t, words, locale] = await Promise.all([getTranslations(), formWords(), getLocale()]);
  if (it.experts.length === 0) return <p className={css.soft}>{t('expertises.noExperts')}</p>;
  const may = (verdict: { outcome: string } | undefined) => verdict !== undefined && verdict.outcome !== 'REFUSED';
  return (
    <ul className={css.list}>
      {it.experts.map((one) => {
        const specs = expertSpecs(t, one, one.viewer);
        const declared =
          one.interest === null
            ? 'notDeclared'
            : one.interest
              ? one.admitted
                ? 'admittedBut'
                : 'declaredYes'
              : 'declaredNo';
        const offered = [
          ['sendExpertLink', may(one.viewerMay?.sendLink)],
          ['revokeExpertLink', one.link !== null],
          ['declareInterest', one.interest === null && may(one.viewerMay?.declare)],
          ['admitExpert', may(one.viewerMay?.admit)],
          ['dissentFromExpertise', one.dissent === null && may(one.viewerMay?.dissent)],
          ['returnAnswers', may(one.viewerMay?.returnAnswers)],
          ['recuseExpert', may(one.viewerMay?.recuse)],
        ] as const;
        return (
          <li key={one.id}>
            <Card>
              <div className={css.head}>
                <h3>{one.name}</h3>
                <ExpertStanding state={one.state} />
              </div>
              <p className={css.soft}>
                {[
                  one.position,
                  t(`expertises.${declared}`),
                  one.viewer && t('expertises.you'),
                  !one.hasAccount && !one.link && t('expertises.onPaper'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {one.link && (
                <p className={css.soft}>
                  {t('expertises.linkSentTo', { email: one.link.email, date: formatInstant(one.link.issuedAt) })}
                </p>
              )}
              {(one.interestText ?? one.recusedBecause) && (
                <p className={css.prose}>{one.recusedBecause ?? one.interestText}</p>
              )}
              {one.dissent && (
                <blockquote className={css.answer}>
                  <strong>{t('expertises.actDissent')}.</strong> <Said text={one.dissent} />
                </blockquote>
              )}
              <div className={css.acts}>
                {(one.viewer || may(one.viewerMay?.answer)) && one.state !== 'RECUSED' && (
                  <a href={`/${locale}/t/${tenant}/expertises/${it.id}/answers?expert=${one.id}`}>
                    {t('expertises.toAnswers')}
                  </a>
                )}
                {offered.map(
                  ([act, fits]) =>
                    fits && (
                      <ExpertiseAct
                        key={act}
                        act={act}
                        spec={{ ...specs[act], title: `${one.name}: ${specs[act].label}` }}
                        words={words}
                        size="small"
                        kind={act === 'recuseExpert' || act === 'revokeExpertLink' ? 'quiet' : 'secondary'}
                      />
                    ),
                )}
              </div>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
