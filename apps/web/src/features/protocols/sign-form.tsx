'use client';

import { Banner, Button, ChoiceGroup, DateInput, Form, FormActions, Select } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useRef, useState } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { expertiseActs } from '../expertises/expertise-acts.ts';
import type { Choice } from '../shared/field-spec.ts';
import { FilesField } from '../shared/files-field.tsx';
import { formValues } from '../shared/form-values.ts';
import type { FormWords } from '../shared/form-words.ts';
import { uploadFile } from '../shared/upload-file.ts';
import { signWithNcaLayer } from './ncalayer.ts';
import { protocolActs } from './protocol-acts.ts';
import { type SigningRole, type SigningWay, signingWays } from './protocol-states.ts';
import css from './protocols.module.css';

/** The words of signing. */
export type SigningWords = Record<
  | 'signer'
  | 'wayTitle'
  | 'fileToSign'
  | 'cmsFile'
  | 'cmsFileHint'
  | 'scanFile'
  | 'scanFileHint'
  | 'signedOn'
  | 'todayUnless'
  | 'signNow'
  | 'signNca'
  | 'ncaConnecting'
  | 'ncaWaiting'
  | 'ncaEntering'
  | 'ncaAbsent'
  | 'ncaCancelled'
  | 'ncaFailed'
  | 'fileNotRead',
  string
> & { ways: Record<SigningWay, { label: string; hint: string }> };

type Nca =
  | { kind: 'idle' | 'connecting' | 'waiting' | 'entering' | 'absent' | 'cancelled' | 'unread' }
  | { kind: 'failed'; reason: string };

/**
 * A signature under a protocol, or of an expert under a conclusion, in one of three ways. NCALayer signs the very bytes that are frozen, fetched here; a file or
 * a scan was made elsewhere and is uploaded. What is verified of it is the server's to say.
 */
export function SignForm({
  id,
  version,
  role,
  expertId,
  signers = [],
  file,
  locale,
  words,
  form: formWords,
  done,
}: {
  id: string;
  version: number;
  /** Of a protocol: in which role, and who may. */
  role?: SigningRole;
  signers?: readonly Choice[];
  /** Of a conclusion: whose signature. */
  expertId?: string;
  /** Where the frozen file is fetched. */
  file: string;
  locale: string;
  words: SigningWords;
  form: FormWords;
  done: () => void;
}) {
  const router = useRouter();
  const [way, setWay] = useState<SigningWay>('NCALAYER');
  const [nca, setNca] = useState<Nca>({ kind: 'idle' });
  const signature = useRef<HTMLInputElement>(null);
  const act = useAct(
    (input, data) =>
      expertId
        ? expertiseActs.signConclusion(input, formValues(data))
        : protocolActs.signProtocol(input, formValues(data)),
    () => {
      done();
      router.refresh();
    },
  );
  const busy = nca.kind === 'connecting' || nca.kind === 'waiting' || nca.kind === 'entering';

  async function byNcaLayer(form: HTMLFormElement) {
    setNca({ kind: 'connecting' });
    const response = await fetch(file).catch(() => null);
    if (!response?.ok) return setNca({ kind: 'unread' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const outcome = await signWithNcaLayer(bytes, locale, {
      connected: () => setNca({ kind: 'waiting' }),
    });
    if (outcome.kind === 'ABSENT') return setNca({ kind: 'absent' });
    if (outcome.kind === 'CANCELLED') return setNca({ kind: 'cancelled' });
    if (outcome.kind === 'FAILED') return setNca({ kind: 'failed', reason: outcome.reason });
    setNca({ kind: 'entering' });
    const upload = await uploadFile(
      new File([Uint8Array.from(outcome.cms)], `${role?.toLowerCase() ?? 'expert'}.cms`),
      {},
    );
    if (!upload.ok) return setNca({ kind: 'failed', reason: upload.message ?? formWords.uploadFailed });
    if (signature.current) signature.current.value = upload.id;
    setNca({ kind: 'idle' });
    form.requestSubmit();
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    // A signature that was not taken is made anew; one that only asks for a reason goes out again.
    if (signature.current && act.problem && act.problem.__typename !== 'NeedsReason') signature.current.value = '';
    if (way !== 'NCALAYER' || signature.current?.value) return act.submit(event);
    event.preventDefault();
    if (!busy) void byNcaLayer(event.currentTarget);
  }
  const choose = (next: string | undefined) => {
    const chosen = signingWays.find((one) => one === next);
    if (!chosen || chosen === way) return;
    setWay(chosen);
    setNca({ kind: 'idle' });
  };

  return (
    <Form onSubmit={submit}>
      <ActProblem act={act} words={formWords.act} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="expectedVersion" value={version} />
      {role && <input type="hidden" name="role" value={role} />}
      {expertId && <input type="hidden" name="expertId" value={expertId} />}
      {signers.length > 0 && (
        <Select name="signerId" label={words.signer} required error={act.errorOf('signerId')}>
          {signers.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <div onChange={(event) => choose(event.target instanceof HTMLInputElement ? event.target.value : undefined)}>
        <ChoiceGroup
          name="way"
          label={words.wayTitle}
          required
          defaultValue={way}
          options={signingWays.map((value) => ({ value, ...words.ways[value] }))}
        />
      </div>
      {way !== 'NCALAYER' && (
        <p>
          <a href={file} download>
            {words.fileToSign}
          </a>
        </p>
      )}
      {way === 'NCALAYER' ? (
        <input ref={signature} type="hidden" name="fileId" defaultValue="" />
      ) : (
        <FilesField
          key={way}
          name="fileId"
          label={way === 'SCAN' ? words.scanFile : words.cmsFile}
          hint={way === 'SCAN' ? words.scanFileHint : words.cmsFileHint}
          error={act.errorOf('fileId')}
          required
          single
          accept={way === 'SCAN' ? '.pdf,.jpg,.jpeg,.png' : '.p7s,.cms,.sig,.p7m'}
          target={{}}
          words={formWords}
        />
      )}
      {way !== 'NCALAYER' && (
        <DateInput
          name="signedOn"
          label={words.signedOn}
          hint={words.todayUnless}
          optional={formWords.optional}
          error={act.errorOf('signedOn')}
        />
      )}
      <div role="status" className={css.nca}>
        <NcaSaid nca={nca} words={words} />
      </div>
      <FormActions>
        <Button type="submit" disabled={act.pending || busy}>
          {way === 'NCALAYER' ? words.signNca : words.signNow}
        </Button>
        <Button kind="quiet" onClick={done}>
          {formWords.cancel}
        </Button>
      </FormActions>
    </Form>
  );
}

function NcaSaid({ nca, words }: { nca: Nca; words: SigningWords }) {
  switch (nca.kind) {
    case 'idle':
      return null;
    case 'connecting':
      return <p>{words.ncaConnecting}</p>;
    case 'waiting':
      return <Banner>{words.ncaWaiting}</Banner>;
    case 'entering':
      return <p>{words.ncaEntering}</p>;
    case 'absent':
      return <Banner kind="warning">{words.ncaAbsent}</Banner>;
    case 'cancelled':
      return <Banner kind="warning">{words.ncaCancelled}</Banner>;
    case 'unread':
      return <Banner kind="warning">{words.fileNotRead}</Banner>;
    case 'failed':
      return <Banner kind="warning">{words.ncaFailed.replace('{reason}', nca.reason)}</Banner>;
  }
}
