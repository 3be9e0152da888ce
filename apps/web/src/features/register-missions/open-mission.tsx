'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';

const OpenMission = graphql(
  `mutation OpenMission($input: OpenMissionInput!) { openMission(input: $input) { __typename ...ProblemParts ... on OpenMissionSuccess { newId: missionId } } }`,
  [ProblemParts],
);

/** Opens a mission, and goes to its dossier. */
export function OpenMissionForm({ spec, words, goTo }: { spec: ActSpec; words: FormWords; goTo: string }) {
  return (
    <ActForm
      spec={spec}
      words={words}
      goTo={goTo}
      send={async (input, v) => {
        const lead = v.text('lead');
        const number = v.text('decision.number');
        const date = v.text('decision.date');
        return (
          await perform(OpenMission, {
            input: {
              ...input,
              legalBasis: v.oneOf('legalBasis', ['LAW_383_V', 'LAW_30_VIII']) ?? 'LAW_383_V',
              title: v.texts('title') ?? { authentic: 'ru' },
              aim: v.texts('aim') ?? { authentic: 'ru' },
              objects: v.all('objects').map((bodyId) => ({ bodyId })),
              participants: lead ? [{ name: lead, role: 'MEMBER' as const, lead: true }] : [],
              decision: number || date ? { number, date, fileId: v.all('decision.fileId')[0] ?? null } : null,
              site: v.text('site.name') ? { name: v.text('site.name'), address: v.text('site.address') } : null,
              plannedFrom: v.text('plannedFrom'),
              plannedTo: v.text('plannedTo'),
              permanent: v.flag('permanent'),
              powers: ['PWR-09'],
            },
          })
        ).openMission;
      }}
    />
  );
}
