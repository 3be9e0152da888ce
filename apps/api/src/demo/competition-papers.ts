import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Capacity } from '../kernel/capacity.ts';
import { encodeId, newId } from '../kernel/id.ts';
import { attachDocument } from '../modules/competitions/commands/attach-document.command.ts';
import { beginApplication } from '../modules/competitions/commands/begin-application.command.ts';
import { fillApplication } from '../modules/competitions/commands/fill-application.command.ts';
import { submitApplication } from '../modules/competitions/commands/submit-application.command.ts';
import { consentVersion } from '../modules/competitions/consent.ts';
import { givenIin } from '../modules/composition/iin.ts';
import { receiveFile } from '../modules/files/receive-file.ts';
import { bin } from './bin.ts';
import type { Performer } from './performer.ts';
import { rosterPerson } from './roster-people.ts';

/** A candidate of the demo: which invented person, for which seat, by whom proposed, and which papers they brought. */
export interface DemoCandidate {
  readonly person: number;
  readonly seat: 'NPO' | 'CITIZEN';
  /** The proposing NPO; citizens or the candidate where there is none. */
  readonly npo?: { readonly name: string; readonly serial: number };
  readonly citizens?: number;
  readonly occupation: string;
  readonly about?: string;
  /** Papers that were not brought. */
  readonly without?: readonly string[];
  /** Without an IIN, as somebody who has forgotten it. */
  readonly noIin?: boolean;
}

const papers = ['proposal', 'cv', 'identity', 'no-record'] as const;

/** What a candidate writes into the form. */
export function candidateForm(performer: Performer, candidate: DemoCandidate) {
  const { surname, givenName, patronymic, birthDate, iin } = rosterPerson(candidate.person);
  const { npo, citizens } = candidate;
  return {
    seatKind: candidate.seat,
    surname,
    givenName,
    patronymic,
    ...(candidate.noIin ? { birthDate } : { iin: givenIin(performer.kenes.services, iin) }),
    email: `candidate${candidate.person}@demo.kenes.kz`,
    phone: `+7 701 000 ${String(candidate.person).padStart(4, '0')}`,
    residence: 'Алматы',
    occupation: candidate.occupation,
    about: candidate.about ?? null,
    ...(npo
      ? { nominator: 'NPO' as const, nominatorName: npo.name, npoBin: bin(npo.serial) }
      : citizens
        ? { nominator: 'CITIZENS' as const, nominatorName: 'Жители микрорайона', nominatorCount: citizens }
        : { nominator: 'SELF' as const }),
    answers: [
      { question: 'CITIZEN' as const, answer: true },
      ...(['CONVICTION', 'INCAPACITY', 'CORRUPTION', 'MEDICAL_RECORD'] as const).map((question) => ({
        question,
        answer: false,
      })),
    ],
  };
}

/** Which of the announced papers a candidate has; who nominates himself brings no proposal. */
export function papersOf({ without = [], npo, citizens }: DemoCandidate): string[] {
  return papers.filter((code) => !without.includes(code) && (code !== 'proposal' || npo || citizens));
}

/** A candidate fills the form in, attaches the papers and submits; gives the opaque id of the application. */
export async function apply(
  performer: Performer,
  tenantId: string,
  competitionId: string,
  candidate: DemoCandidate,
): Promise<string> {
  const applicationId = newId();
  const capacity: Capacity = { kind: 'APPLICANT', tenantId, applicationId };
  await performer.act(capacity, beginApplication, {
    competitionId,
    language: candidate.person % 3 === 0 ? 'ru' : 'kk',
  });
  const id = encodeId(tenantId, applicationId);
  const version = () => performer.version(capacity, 'application', id);
  await performer.act(capacity, fillApplication, {
    expectedVersion: await version(),
    ...candidateForm(performer, candidate),
    consentVersion,
  });
  for (const code of papersOf(candidate))
    await performer.act(capacity, attachDocument, { code, fileId: await upload(performer, capacity, code) });
  await performer.act(
    capacity,
    submitApplication,
    { expectedVersion: await version() },
    'Недостающее принесу до конца приёма.',
  );
  return id;
}

async function upload(performer: Performer, capacity: Capacity & { kind: 'APPLICANT' }, code: string): Promise<string> {
  const received = await receiveFile(performer.operation(capacity), capacity, capacity.tenantId, {
    key: randomUUID(),
    purpose: 'APPLICATION',
    missionId: null,
    letterId: null,
    trackId: null,
    fileName: `${code}.pdf`,
    stream: Readable.from([onePage(code)]),
    capture: { capturedAt: null, latitude: null, longitude: null },
  });
  if ('problem' in received) throw new Error(`a paper was not kept: ${JSON.stringify(received.problem)}`);
  return received.file.id;
}

/** A page that says which paper of the demo it stands for. */
export function onePage(words: string): Buffer {
  const content = `BT /F1 24 Tf 72 740 Td (Kenes demo: ${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
