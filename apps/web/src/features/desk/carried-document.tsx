import { formatDate } from '@kenes/messages';
import { Card, Facts, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { ActSpec } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { BodyAct } from './body-act.tsx';
import { DispatchFindings, DispatchFindingsParts } from './dispatch-findings.tsx';
import { amendHearingSpec, hearingFields } from './hearing-specs.ts';

export const CarriedDocumentParts = graphql(
  `fragment CarriedDocument on FinalDocumentDispatch {
    id missionId
    hearings { id version notifiedOn heldOn decisionOn online place result }
    ...DispatchFindings
  }`,
  [DispatchFindingsParts],
);

/** The final document that a letter carried: its findings, each open to an objection, and the hearing of the council. */
export async function CarriedDocument({ data }: { data: FragmentOf<typeof CarriedDocumentParts> }) {
  const dispatch = readFragment(CarriedDocumentParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const record: ActSpec = {
    label: t('desk.hearingRecord'),
    lead: t('desk.hearingLead'),
    hidden: { missionId: dispatch.missionId },
    fields: hearingFields(t, null),
  };
  return (
    <>
      <Section title={t('desk.findings')}>
        <DispatchFindings data={dispatch} />
      </Section>
      <Section
        title={t('desk.hearingTitle')}
        more={<BodyAct act="recordAnswerHearing" spec={record} words={words} size="small" kind="secondary" />}
      >
        <p>{t('desk.hearingHelp')}</p>
        {dispatch.hearings.map((held) => (
          <Card key={held.id}>
            <Facts
              facts={[
                { term: t('desk.hearingNotified'), value: formatDate(held.notifiedOn) },
                { term: t('desk.hearingHeld'), value: held.heldOn && formatDate(held.heldOn) },
                { term: t('desk.hearingDecision'), value: formatDate(held.decisionOn) },
                { term: t('desk.hearingPlace'), value: held.online ? t('desk.hearingOnline') : held.place },
                { term: t('desk.hearingResult'), value: held.result },
              ]}
            />
            {held.version !== null && (
              <BodyAct
                act="amendAnswerHearing"
                spec={amendHearingSpec(t, held, held.version)}
                words={words}
                size="small"
                kind="quiet"
              />
            )}
          </Card>
        ))}
      </Section>
    </>
  );
}
