import { formatDate } from '@kenes/messages';
import { Card, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { Localized } from '../portal/localized.tsx';
import css from './legal-basis.module.css';

export const RuleCard_rule = graphql(`
  fragment RuleCard on LegalRule {
    id confidence unverified
    title { text lang missing } provision { text lang missing }
    basis { act actTitle { text } actNumber actDate article source url }
    parameters { key value unit law notRegulated unverified effectiveFrom effectiveTo corridorMin corridorMax confidence }
  }
`);

type Rule = ResultOf<typeof RuleCard_rule>;

/** One rule: the provision in words, where it stands, its numbers by edition, and whether it was checked. */
export async function RuleCard({ data }: { data: FragmentOf<typeof RuleCard_rule> }) {
  const t = await getTranslations();
  const rule = readFragment(RuleCard_rule, data);
  return (
    <Card>
      <div className={css.head}>
        <h3>
          <Localized of={rule.title} />
        </h3>
        <span className={css.id}>{rule.id}</span>
        {rule.unverified ? (
          <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
        ) : (
          <span className={css.sources}>{t(`enums.RuleConfidence_${rule.confidence}`)}</span>
        )}
      </div>
      <p>
        <Localized of={rule.provision} />
      </p>
      {rule.parameters.length > 0 && (
        <ul className={css.numbers}>{await Promise.all(rule.parameters.map((parameter) => numberLine(parameter)))}</ul>
      )}
      {rule.basis.length > 0 && (
        <ul className={css.sources}>
          {rule.basis.map(({ act, actTitle, actNumber, actDate, article, source, url }) => {
            const words = [
              actTitle.text,
              actNumber && `№ ${actNumber}`,
              actDate && formatDate(actDate),
              article && t('portal.article', { article }),
            ]
              .filter(Boolean)
              .join(', ');
            return (
              <li key={`${act} ${article} ${source}`}>
                {url ? (
                  <a href={url} rel="external">
                    {words}
                  </a>
                ) : (
                  words
                )}{' '}
                ({t('portal.source')} {source})
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

async function numberLine(parameter: Rule['parameters'][number]) {
  const t = await getTranslations();
  const { key, value, unit, law, notRegulated, unverified, effectiveFrom, effectiveTo, corridorMin, corridorMax } =
    parameter;
  const amount = notRegulated || value === null ? t('portal.notRegulated') : t(`portal.unit_${unit}`, { count: value });
  return (
    <li key={`${key} ${law} ${effectiveFrom}`}>
      <strong>{amount}</strong> · {t('portal.validFrom', { date: formatDate(effectiveFrom) })}
      {effectiveTo && ` ${t('portal.validTo', { date: formatDate(effectiveTo) })}`}
      {(law === 'LAW_383_V' || law === 'LAW_30_VIII') && ` · ${t(`enums.LegalBasis_${law}`)}`}
      {corridorMin !== null &&
        corridorMax !== null &&
        ` · ${t('portal.corridor', { min: corridorMin, max: corridorMax })}`}
      {unverified && (
        <>
          {' '}
          <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
        </>
      )}
    </li>
  );
}
