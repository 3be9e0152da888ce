import { Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { FormWords } from '../shared/form-words.ts';
import css from './candidacy.module.css';
import { CandidateForm } from './candidate-form.tsx';
import type { Draft } from './steps.ts';

/** The instant of the consent to the present text; null where there is none yet. */
export const agreedAt = ({ personal, competition }: Draft): string | null =>
  personal?.consentVersion === competition?.consent.version ? (personal?.consentAt ?? null) : null;

/** Before anything personal is kept: the words of the consent, and the way on. */
export async function ConsentStep({ draft, goTo, words }: { draft: Draft; goTo: string; words: FormWords }) {
  const t = await getTranslations('candidate');
  return (
    <Section title={t('consentTitle')} id="consent">
      <p>{t('consentFirst')}</p>
      <div className={css.consent}>{draft.competition?.consent.text}</div>
      <CandidateForm
        act="consent"
        words={words}
        goTo={goTo}
        spec={{
          label: t('giveConsent'),
          hidden: {
            expectedVersion: draft.version ?? 0,
            consentVersion: draft.competition?.consent.version ?? '',
          },
          fields: [],
        }}
      />
    </Section>
  );
}
