import { formatDate, formatInstant } from '@kenes/messages';
import { Banner, Facts, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ResultOf } from '../../graphql.ts';
import { kindWord } from '../composition/kinds.ts';
import type { FormWords } from '../shared/form-words.ts';
import { LawSays } from '../shared/law-says.tsx';
import type { VerdictParts } from '../shared/verdict.ts';
import css from './candidacy.module.css';
import { CandidateForm } from './candidate-form.tsx';
import { agreedAt } from './consent-step.tsx';
import { type Draft, type Step, steps, stepsDone } from './steps.ts';

/** The last step: what was entered, the consent, what still stands in the way, and the button. */
export async function ReviewStep({
  draft,
  submission,
  path,
  words,
}: {
  draft: Draft;
  submission: ResultOf<typeof VerdictParts>;
  path: string;
  words: FormWords;
}) {
  const t = await getTranslations();
  const hidden = { expectedVersion: draft.version ?? 0 };
  const agreed = agreedAt(draft);
  const done = stepsDone(draft);
  // A paper that is owed does not stop the submission: the verdict below tells what comes of it.
  const toFill = steps.filter((step) => step !== 'papers' && step !== 'submit' && !done.has(step));
  return (
    <>
      <Section title={t('candidate.entered')} id="entered">
        <Entered draft={draft} path={path} />
      </Section>
      <Section title={t('candidate.consentTitle')} id="consent">
        <div className={css.consent}>{draft.competition?.consent.text}</div>
        {agreed && <p>{t('candidate.consentGiven', { at: formatInstant(agreed) })}</p>}
      </Section>
      <LawSays
        verdict={submission}
        titles={{
          ALLOWED: t('candidate.ready'),
          NEEDS_REASON: t('candidate.mayWithReason'),
          REFUSED: t('candidate.notReady'),
        }}
      />
      {toFill.length > 0 && (
        <Banner kind="warning" title={t('candidate.toFill')}>
          <ul>
            {toFill.map((step) => (
              <li key={step}>
                <a href={`${path}?step=${step}`}>{t(`candidate.step_${step}`)}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {toFill.length === 0 && submission.outcome !== 'REFUSED' && (
        <CandidateForm
          act="submit"
          words={words}
          spec={{ label: t(draft.number ? 'candidate.submitAgain' : 'candidate.submit'), hidden, fields: [] }}
        />
      )}
      <Banner>{t('candidate.privacy')}</Banner>
    </>
  );
}

/** What the application says, each part with the way back to its step while it may be filled. */
export async function Entered({ draft, path }: { draft: Draft; path: string | null }) {
  const t = await getTranslations();
  const { personal } = draft;
  const none = t('candidate.notGiven');
  const change = (step: Step) =>
    path && (
      <>
        {' '}
        <a href={`${path}?step=${step}`}>{t('candidate.change')}</a>
      </>
    );
  const name = [draft.surname, draft.givenName, draft.patronymic].filter(Boolean).join(' ');
  const proposer = draft.nominator && [t(`enums.Nominator_${draft.nominator}`), draft.nominatorName, draft.npoBin];
  const answers = (draft.competition?.questions ?? []).map(({ question, words }) => {
    const given = personal?.answers.find((one) => one.question === question)?.answer;
    return { words, given: given === undefined ? none : t(given ? 'candidate.yes' : 'candidate.no') };
  });
  return (
    <Facts
      facts={[
        {
          term: t('candidate.seatKind'),
          value: (
            <>
              {draft.seatKind ? kindWord(t, draft.seatKind) : none}
              {change('seat')}
            </>
          ),
        },
        ...answers.map(({ words, given }) => ({ term: words, value: given })),
        {
          term: t('candidate.fullName'),
          value: (
            <>
              {name || none}
              {change('person')}
            </>
          ),
        },
        { term: t('candidate.iin'), value: personal?.iinLast ? `•••• •••• ${personal.iinLast}` : none },
        { term: t('candidate.birthDate'), value: personal?.birthDate ? formatDate(personal.birthDate) : null },
        { term: t('candidate.email'), value: personal?.email ?? none },
        { term: t('candidate.phone'), value: personal?.phone },
        { term: t('candidate.residence'), value: personal?.residence },
        { term: t('candidate.occupation'), value: personal?.occupation },
        {
          term: t('candidate.step_proposer'),
          value: (
            <>
              {proposer ? proposer.filter(Boolean).join(', ') : none}
              {change('proposer')}
            </>
          ),
        },
        {
          term: t('candidate.papersOf'),
          value: (
            <>
              {draft.documents.map(({ name: file }) => file).join(', ') || none}
              {change('papers')}
            </>
          ),
        },
      ]}
    />
  );
}
