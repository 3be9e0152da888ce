'use client';

import { Banner, Button, Dialog, Form, FormActions, Select, TextArea, TextInput } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { speechKinds } from '../meetings/states.ts';
import type { LiveItem, LiveMeeting, LiveSpeech } from './live-meeting.ts';
import css from './room.module.css';
import { endSpeech, enlistSpeaker, extendSpeech, giveFloor, withdrawSpeech } from './room-acts.ts';
import { minutes, secondsLeft, speaking, stayOf, timesSpoken, waiting } from './told.ts';
import type { QuickAct } from './use-quick-act.ts';
import { useServerClock } from './use-server-clock.ts';

/** The floor on a question: who speaks with the time that is left, who waits, and a line to put somebody on the list. */
export function FloorPanel({
  meeting,
  item,
  quick,
  closeLabel,
}: {
  meeting: LiveMeeting;
  item: LiveItem;
  quick: QuickAct;
  closeLabel: string;
}) {
  const t = useTranslations('room');
  const e = useTranslations('enums');
  const speaker = speaking(meeting);
  const queue = waiting(meeting, item.id);
  return (
    <section className={css.panel} aria-label={t('floor')}>
      <h3>{t('floor')}</h3>
      {speaker && <Speaker key={speaker.id} meeting={meeting} speech={speaker} quick={quick} closeLabel={closeLabel} />}
      {!speaker && queue.length === 0 && <p className={css.soft}>{t('floorEmpty')}</p>}
      {queue.length > 0 && (
        <ol className={css.queue}>
          {queue.map((speech) => (
            <li key={speech.id}>
              <span className={css.person}>
                {speech.speakerName}
                <small>{e(`SpeechKind_${speech.kind}`)}</small>
                <OverCap meeting={meeting} speech={speech} times={timesSpoken(meeting, speech) + 1} />
              </span>
              <span className={css.row}>
                {!speaker && (
                  <Button
                    kind="secondary"
                    size="small"
                    disabled={quick.pending}
                    onClick={() => void quick.run('give', giveFloor({ id: speech.id }))}
                  >
                    {t('give')}
                  </Button>
                )}
                <Button
                  kind="quiet"
                  size="small"
                  icon="close"
                  aria-label={`${t('withdraw')}: ${speech.speakerName}`}
                  disabled={quick.pending}
                  onClick={() => void quick.run('withdraw', withdrawSpeech({ id: speech.id }))}
                >
                  {''}
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const data = new FormData(form);
          const [kind, id] = String(data.get('who')).split(' ');
          const rapporteur = kind === 'name' ? String(data.get('who')).slice(5) : null;
          void quick
            .run(
              'enlist',
              enlistSpeaker({
                itemId: item.id,
                kind: speechKinds.find((one) => one === data.get('kind')) ?? 'SPEECH',
                ...(kind === 'member' && { memberId: id ?? null }),
                ...(kind === 'guest' && { guestId: id ?? null }),
                ...(rapporteur && { name: rapporteur }),
              }),
            )
            .then((done) => done && form.reset());
        }}
      >
        <div className={css.enlist}>
          <Select name="who" label={t('who')} required defaultValue="">
            <option value="">—</option>
            {item.rapporteurs.map(({ name }) => (
              <option key={name} value={`name ${name}`}>
                {name}
              </option>
            ))}
            {meeting.members
              .filter(({ id }) => stayOf(meeting, id))
              .map(({ id, name }) => (
                <option key={id} value={`member ${id}`}>
                  {name}
                </option>
              ))}
            {meeting.guests.map(({ id, name }) => (
              <option key={id} value={`guest ${id}`}>
                {name}
              </option>
            ))}
          </Select>
          <Select name="kind" label={t('whatFor')} defaultValue="SPEECH">
            {speechKinds.map((kind) => (
              <option key={kind} value={kind}>
                {e(`SpeechKind_${kind}`)}
              </option>
            ))}
          </Select>
          <Button type="submit" kind="secondary" icon="plus" disabled={quick.pending}>
            {t('enlist')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function Speaker({ meeting, speech, quick, closeLabel }: Speaking) {
  const t = useTranslations('room');
  const now = useServerClock(meeting.quorum.at, true);
  const left = secondsLeft(speech, now);
  const [gist, setGist] = useState('');
  return (
    <div className={css.speaker} data-over={(left !== null && left < 0) || undefined}>
      <div>
        <small>{t('speaks')}</small>
        <strong>{speech.speakerName}</strong>
        <OverCap meeting={meeting} speech={speech} times={timesSpoken(meeting, speech)} />
      </div>
      <p className={css.timer} role="timer">
        {left === null ? (
          <small>{t('noLimit')}</small>
        ) : (
          <>
            <b className="tabular">{minutes(left)}</b>
            <small>{t(left < 0 ? 'timeOver' : 'timeLeft')}</small>
          </>
        )}
      </p>
      <TextArea
        name="gist"
        label={t('gist')}
        optional={t('gistOptional')}
        rows={2}
        maxLength={4_000}
        value={gist}
        onChange={(event) => setGist(event.currentTarget.value)}
      />
      <span className={css.row}>
        <Button
          size="small"
          disabled={quick.pending}
          onClick={() => void quick.run('end', endSpeech({ id: speech.id, ...(gist.trim() && { gist: gist.trim() }) }))}
        >
          {t('endSpeech')}
        </Button>
        {speech.allottedSeconds !== null && (
          <Extend meeting={meeting} speech={speech} quick={quick} closeLabel={closeLabel} />
        )}
      </span>
    </div>
  );
}

type Speaking = { meeting: LiveMeeting; speech: LiveSpeech; quick: QuickAct; closeLabel: string };

/** More time by the consent of those present; without their number the chair is asked for a reason (LSG-ASM-16). */
function Extend({ meeting, speech, quick, closeLabel }: Speaking) {
  const t = useTranslations('room');
  const number = (value: FormDataEntryValue | null) => Number.parseInt(String(value ?? ''), 10);
  return (
    <Dialog
      kind="secondary"
      size="small"
      trigger={t('extend')}
      title={t('extendOf', { name: speech.speakerName })}
      closeLabel={closeLabel}
    >
      {(close) => (
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            const votesFor = number(data.get('votesFor'));
            const told = { id: speech.id, minutes: number(data.get('minutes')) || 0 };
            void quick
              .run('extend', extendSpeech({ ...told, ...(Number.isNaN(votesFor) ? {} : { votesFor }) }))
              .then(close);
          }}
        >
          <TextInput
            name="minutes"
            label={t('extendMinutes')}
            narrow
            inputMode="numeric"
            pattern="[0-9]*"
            required
            defaultValue={2}
          />
          <TextInput
            name="votesFor"
            label={t('consentFor')}
            hint={t('consentHint', { present: meeting.quorum.present })}
            narrow
            inputMode="numeric"
            pattern="[0-9]*"
          />
          <FormActions>
            <Button type="submit" disabled={quick.pending}>
              {t('extend')}
            </Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  );
}

/** A turn beyond the cap is told before it is given (PC-SES-03). */
function OverCap({ meeting, speech, times }: { meeting: LiveMeeting; speech: LiveSpeech; times: number }) {
  const t = useTranslations('room');
  const limit = meeting.rules.speechesPerQuestion;
  if (limit === null || speech.kind !== 'SPEECH' || speech.memberId === null || times <= limit) return null;
  return <Banner kind="warning">{t('overCap', { name: speech.speakerName, count: times, limit })}</Banner>;
}
