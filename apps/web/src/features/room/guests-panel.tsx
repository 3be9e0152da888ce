'use client';

import { useTranslations } from 'next-intl';
import { MeetingAct } from '../meetings/meeting-act.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import type { RoomMeeting } from './live-meeting.ts';
import css from './room.module.css';
import { amendGuest } from './room-acts.ts';
import type { QuickAct } from './use-quick-act.ts';

/** Inviting one more, and the form by which one of them is corrected. */
export type GuestForms = { invite: ActSpec; amend: ActSpec };

/** Who was invited: came or did not come, by one press; corrected, or joined by another, on the spot. */
export function GuestsPanel({
  meeting,
  marks,
  quick,
  forms,
  words,
}: {
  meeting: RoomMeeting;
  marks: boolean;
  quick: QuickAct;
  forms: GuestForms;
  words: FormWords;
}) {
  const t = useTranslations('room');
  if (meeting.invited.length === 0 && !marks) return null;
  return (
    <>
      <h2>{t('guests')}</h2>
      {meeting.invited.length === 0 && <p className={css.soft}>{t('guestsNone')}</p>}
      <ul className={css.roll}>
        {meeting.invited.map((guest) => {
          const { id, name, position, organisationName, came } = guest;
          return (
            <li key={id} data-here={came === true || undefined} aria-busy={quick.busy === id}>
              <span className={css.person}>
                {name}
                <small>{[position, organisationName].filter(Boolean).join(' · ')}</small>
              </span>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand above each row */}
              <span className={css.toggle} role="group" aria-label={name}>
                {([true, false] as const).map((here) => {
                  const word = t(here ? 'guestCame' : 'guestNot');
                  return (
                    <button
                      key={word}
                      type="button"
                      aria-pressed={came === here}
                      aria-label={t('ofMember', { name, what: word })}
                      disabled={!marks || quick.busy === id}
                      onClick={() => {
                        if (came !== here) void quick.run(id, amendGuest({ id, came: here }));
                      }}
                    >
                      {word}
                    </button>
                  );
                })}
              </span>
              {marks && (
                <MeetingAct
                  key={[name, position, organisationName].join()}
                  act="amendGuest"
                  spec={ofGuest(forms.amend, guest)}
                  words={words}
                  kind="quiet"
                  size="small"
                />
              )}
            </li>
          );
        })}
      </ul>
      {marks && (
        <div>
          <MeetingAct act="inviteGuest" spec={forms.invite} words={words} size="small" kind="secondary" icon="plus" />
        </div>
      )}
    </>
  );
}

/** The form of correcting, with what is known of the guest. */
function ofGuest(form: ActSpec, guest: RoomMeeting['invited'][number]): ActSpec {
  const known: Readonly<Record<string, string | null>> = {
    name: guest.name,
    position: guest.position,
    organisationName: guest.organisationName,
  };
  return {
    ...form,
    title: `${guest.name}: ${form.label}`,
    hidden: { id: guest.id },
    fields: form.fields.map((field) =>
      field.kind === 'text' ? { ...field, value: known[field.name] ?? null } : field,
    ),
  };
}
