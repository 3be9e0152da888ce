import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { PersonalLook } from './personal-look.tsx';
import { eligibilityQuestions } from './states.ts';

/** What the look at personal data must know beforehand: never the data themselves. */
export const PersonalCardParts = graphql(
  `
  fragment PersonalCardParts on Application {
    id erasedOn
    competition { documents { code title { text } } }
    viewerMay { reveal { ...VerdictParts } }
  }
`,
  [VerdictParts],
);

/** The personal data of a candidate, closed; each look stands in the journal. */
export async function PersonalCard({ tenant, data }: { tenant: string; data: FragmentOf<typeof PersonalCardParts> }) {
  const it = readFragment(PersonalCardParts, data);
  if (it.erasedOn !== null) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const may = it.viewerMay?.reveal.outcome === 'ALLOWED';
  return (
    <PersonalLook
      tenant={tenant}
      words={words}
      spec={
        may
          ? {
              label: t('competitions.actReveal'),
              lead: t('competitions.actRevealLead'),
              hidden: { id: it.id },
              fields: [{ kind: 'area', name: 'because', label: t('competitions.revealWhy'), required: true, rows: 2 }],
            }
          : null
      }
      said={{
        title: t('competitions.personal'),
        hidden: t('competitions.personalHidden'),
        shown: t('competitions.personalShown'),
        birthDate: t('competitions.birthDate'),
        sex: t('competitions.sex'),
        sexes: { FEMALE: t('enums.PersonSex_FEMALE'), MALE: t('enums.PersonSex_MALE') },
        iin: t('competitions.iin'),
        email: t('competitions.email'),
        phone: t('competitions.phone'),
        residence: t('competitions.residence'),
        occupation: t('competitions.occupation'),
        about: t('competitions.about'),
        answers: t('competitions.answers'),
        questions: Object.fromEntries(eligibilityQuestions.map((one) => [one, t(`candidacy.question_${one}`)])),
        yes: t('common.yes'),
        no: t('common.no'),
        consentAt: t('competitions.consentAt'),
        papers: t('competitions.papers'),
        noPapers: t('competitions.noPapers'),
        notScanned: t('competitions.paperNotScanned'),
        titles: Object.fromEntries((it.competition?.documents ?? []).map(({ code, title }) => [code, title.text])),
      }}
    />
  );
}
