import { Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import css from '../../../../features/legal-basis/legal-basis.module.css';
import { RuleCard, RuleCard_rule } from '../../../../features/legal-basis/rule-card.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const LegalBasisQuery = graphql(`query LegalBasis { legalBasis { id unverified ...RuleCard } }`, [RuleCard_rule]);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/legal-basis', { title: t('legalTitle'), description: t('legalLead') });
}

/** Every rule by which Kenes computes, warns or refuses: what it says, where it stands, how far it was checked. */
export default async function LegalBasisPage({ params }: { params: LocaleParams }) {
  setRequestLocale(localeOf(await params));
  const [t, { legalBasis }] = await Promise.all([getTranslations('portal'), query(LegalBasisQuery, {})]);
  const unverified = legalBasis.filter((rule) => rule.unverified).length;
  const groups = Map.groupBy(legalBasis, ({ id }) =>
    id.startsWith('KENES') ? 'KENES' : id.split('-').slice(0, 2).join('-'),
  );
  return (
    <Page>
      <PageHead
        title={t('legalTitle')}
        lead={t('legalLead')}
        meta={
          <>
            <span>{t('rulesCount', { count: legalBasis.length })}</span>
            <span>{t('rulesUnverified', { count: unverified })}</span>
          </>
        }
      />
      {[...groups].map(([family, rules]) => (
        <Section key={family} title={<FamilyName of={family} />} id={family}>
          <ul className={css.rules}>
            {rules.map((rule) => (
              <li key={rule.id} id={rule.id}>
                <RuleCard data={rule} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

const families = [
  'PC-STAT',
  'PC-FORM',
  'PC-WG',
  'PC-COMP',
  'PC-MEM',
  'PC-TERM',
  'PC-ORG',
  'PC-PWR',
  'PC-CTRL',
  'PC-MON',
  'PC-REC',
  'PC-PUB',
  'GEN-CAL',
  'GEN-ID',
] as const;

/** What a group of rules is about; the product's own rules are one group whatever their second word. */
async function FamilyName({ of }: { of: string }) {
  const t = await getTranslations('portal');
  const known = families.find((family) => family === of);
  return t(known ? `rules_${known}` : 'rules_KENES');
}
