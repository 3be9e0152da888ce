'use client';

import { Button, Dialog, Form, TextArea, TextInput } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import type { FieldWork } from '../capture/use-draft.ts';
import type { VisitEntry } from '../outbox/entry.ts';
import { outboxOf } from '../outbox/use-outbox.ts';
import { timeNow, today } from './today.ts';
import type { KnownVisit } from './visit-panel.tsx';

/** A visit that begins now, or access that was refused: a few words, kept on the device, sent by itself. */
export function VisitDialog({
  kind,
  work,
  planned,
  place,
}: {
  kind: VisitEntry['kind'];
  work: FieldWork;
  planned: KnownVisit | null;
  place: string;
}) {
  const t = useTranslations('field');
  const refused = kind === 'REFUSED_ACCESS';

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const said = new FormData(form);
    const text = (name: string) => String(said.get(name) ?? '');
    const entry: VisitEntry = {
      ...work,
      id: crypto.randomUUID(),
      kind,
      state: 'WAITING',
      capturedAt: new Date().toISOString(),
      planned: planned && { visitId: planned.id, version: planned.version },
      visitedOn: today(),
      fromTime: text('fromTime'),
      place: text('place'),
      metBy: text('metBy'),
      text: text('text'),
      position: null,
      visitId: null,
      failure: null,
      reasons: [],
      sentAt: null,
    };
    void outboxOf(work.accountId).queue(entry);
    form.closest('dialog')?.close();
  }

  const named = (name: string) => ({ name, id: `${kind}-${name}` });
  return (
    <Dialog
      trigger={t(refused ? 'refuseStart' : 'visitStart')}
      title={t(refused ? 'refuseTitle' : 'visitTitle')}
      icon={refused ? 'lock' : 'check'}
      kind={refused ? 'quiet' : 'secondary'}
      closeLabel={t('close')}
    >
      <Form onSubmit={submit}>
        <TextInput {...named('fromTime')} type="time" label={t('fromTime')} defaultValue={timeNow()} narrow required />
        <TextInput {...named('place')} label={t('visitPlace')} defaultValue={place} maxLength={500} />
        <TextInput
          {...named('metBy')}
          label={t(refused ? 'refusedBy' : 'metBy')}
          hint={t('nameAndPosition')}
          maxLength={500}
        />
        <TextArea {...named('text')} label={t(refused ? 'refusalReason' : 'notes')} rows={3} maxLength={2000} />
        <Button type="submit" size="large" wide>
          {t(refused ? 'refuseSave' : 'visitSave')}
        </Button>
      </Form>
    </Dialog>
  );
}
