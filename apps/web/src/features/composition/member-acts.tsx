import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import type { Choice } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { CompositionAct } from './composition-act.tsx';
import type { CompositionActName } from './composition-acts.ts';
import { linkSpec, memberSpecs } from './membership-specs.ts';
import { RevealIinAct } from './reveal-iin.tsx';

/** What may be done to a membership and its person. */
export const MemberActsParts = graphql(
  `
  fragment MemberActsParts on Membership {
    id version state seatKind
    viewerMay {
      suspend { ...VerdictParts } resume { ...VerdictParts } terminate { ...VerdictParts } replace { ...VerdictParts }
    }
    person {
      id version fullName accountId surname givenName patronymic otherSpelling birthDate about phone email note
      publicPhone publicEmail publicNote hasIin
      viewerMay { amend { ...VerdictParts } publishContacts { ...VerdictParts } revealIin { ...VerdictParts } link { ...VerdictParts } }
    }
  }
`,
  [VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;

/** The acts on a member, each with the law’s word: suspend, resume, end, replace; then what concerns the person. */
export async function MemberActs({
  base,
  data,
  accounts,
}: {
  base: string;
  data: FragmentOf<typeof MemberActsParts>;
  /** Accounts of the council's people who may be members. */
  accounts: readonly Choice[];
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const it = readFragment(MemberActsParts, data);
  const { viewerMay: may, person } = it;
  if (!may || !person) return null;
  const specs = memberSpecs(t, it, person, it.seatKind);
  const open = it.state === 'ACTIVE' || it.state === 'SUSPENDED';
  const of = person.viewerMay;
  const offered: readonly (readonly [
    Exclude<CompositionActName, 'seatMember' | 'linkCouncilPerson'>,
    Verdict | undefined,
    boolean,
  ])[] = [
    ['replaceMember', may.replace, it.state === 'TERMINATED'],
    ['resumeMembership', may.resume, it.state === 'SUSPENDED'],
    ['suspendMembership', may.suspend, it.state === 'ACTIVE'],
    ['terminateMembership', may.terminate, open],
    ['publishContacts', of?.publishContacts, true],
    ['amendPerson', of?.amend, true],
  ];
  const acts: OfferedAct[] = offered.flatMap(([act, verdict, fits], place) =>
    verdict && fits
      ? [
          {
            key: act,
            label: specs[act].label,
            verdict,
            form: (
              <CompositionAct
                act={act}
                spec={specs[act]}
                words={words}
                size="small"
                kind={place === 0 ? 'primary' : 'secondary'}
                {...(act === 'replaceMember' && { goTo: `${base}/members/` })}
              />
            ),
          },
        ]
      : [],
  );
  if (of) {
    const spec = linkSpec(t, person, accounts);
    acts.push({
      key: 'linkCouncilPerson',
      label: spec.label,
      verdict: of.link,
      form: <CompositionAct act="linkCouncilPerson" spec={spec} words={words} size="small" kind="secondary" />,
    });
  }
  if (of && person.hasIin) {
    const spec = {
      label: t('composition.actReveal'),
      lead: t('composition.actRevealLead'),
      hidden: { id: person.id },
      fields: [{ kind: 'area', name: 'because', label: t('composition.revealWhy'), required: true, rows: 2 }] as const,
    };
    acts.push({
      key: 'revealIin',
      label: spec.label,
      verdict: of.revealIin,
      form: <RevealIinAct label={t('composition.iin')} spec={spec} words={words} size="small" kind="secondary" />,
    });
  }
  return <NextActs acts={acts} />;
}
