'use client';

import { graphql } from '../../../graphql.ts';
import { perform } from '../../../session/client.ts';
import { ProblemParts } from '../../act/problem.ts';
import { ActDialog } from '../../shared/act-dialog.tsx';
import type { SendAct } from '../../shared/act-form.tsx';
import type { ActSpec } from '../../shared/field-spec.ts';
import type { FormWords } from '../../shared/form-words.ts';

const CorrectWords = graphql(
  `mutation CorrectWords($input: DescribeFindingInput!) { describeFinding(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddAfterPhoto = graphql(
  `mutation AddAfterPhoto($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const FinishVisit = graphql(
  `mutation FinishVisit($input: FinishVisitInput!) { finishVisit(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

type Given = { spec: ActSpec; words: FormWords };

/** Each picture is an act with a key of its own, the same when the form is sent again. */
const keys = new Map<string, string>();
const keyOf = (submit: string, fileId: string): string => {
  const name = `${submit} ${fileId}`;
  const key = keys.get(name) ?? crypto.randomUUID();
  keys.set(name, key);
  return key;
};

const correct: SendAct = async (base, v) =>
  (
    await perform(CorrectWords, {
      input: { ...base, id: v.need('id'), expectedVersion: v.whole('expectedVersion'), statement: v.need('statement') },
    })
  ).describeFinding;

const addAfter: SendAct = async (base, v) => {
  const fileIds = v.all('fileIds');
  const of = { ...base, missionId: v.need('missionId'), findingId: v.need('findingId'), caption: v.text('caption') };
  // Without a picture the API says that it is missing.
  for (const fileId of fileIds.slice(0, -1)) {
    const input = { ...of, key: keyOf(base.key, fileId), fileId, stage: 'AFTER' as const };
    const { attachEvidence } = await perform(AddAfterPhoto, { input });
    if (attachEvidence.__typename !== 'AttachEvidenceSuccess') return attachEvidence;
  }
  const input = { ...of, fileId: fileIds.at(-1) ?? '', stage: 'AFTER' as const };
  const { attachEvidence } = await perform(AddAfterPhoto, { input });
  if (attachEvidence.__typename !== 'InvalidInput') return attachEvidence;
  // The form knows its pictures by one name.
  const fields = attachEvidence.fields.map((field) =>
    field.path === 'fileId' ? { ...field, path: 'fileIds' } : field,
  );
  return { ...attachEvidence, fields };
};

const finish: SendAct = async (base, v) =>
  (
    await perform(FinishVisit, {
      input: { ...base, id: v.need('id'), expectedVersion: v.whole('expectedVersion'), toTime: v.need('toTime') },
    })
  ).finishVisit;

/** The words of a finding that nobody has confirmed yet, put right. */
export function CorrectFinding({ spec, words }: Given) {
  return <ActDialog spec={spec} words={words} send={correct} kind="quiet" size="small" icon="pencil" />;
}

/** How the place looks afterwards. */
export function AfterPhoto({ spec, words }: Given) {
  return <ActDialog spec={spec} words={words} send={addAfter} kind="quiet" size="small" icon="camera" />;
}

/** Until when today's visit went on. */
export function VisitEnd({ spec, words }: Given) {
  return <ActDialog spec={spec} words={words} send={finish} kind="secondary" size="small" icon="clock" />;
}
