'use client';

import { Banner, Button, Icon, TextArea } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useState } from 'react';
import css from '../field.module.css';
import { hasContent, type Position, type VisitRef } from '../outbox/entry.ts';
import { PHOTO_TYPES } from '../photo/fit-photo.ts';
import { PhotoStrip } from './photo-strip.tsx';
import { PlaceField } from './place-field.tsx';
import { type FieldWork, type NotKept, useDraft } from './use-draft.ts';

/**
 * Recording a finding: the camera first, the sentence after, the place if one wishes. A photo or a sentence is enough;
 * what has been entered is on the device before the finger is off the glass.
 */
export function CapturePanel({
  work,
  visit,
  site,
}: {
  work: FieldWork;
  visit: VisitRef | null;
  site: Position | null;
}) {
  const t = useTranslations('field');
  const { ready, draft, ...draftActs } = useDraft(work, visit);
  const [refused, setRefused] = useState<NotKept[]>([]);
  const [saved, setSaved] = useState(false);

  async function take({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const files = [...(input.files ?? [])];
    input.value = '';
    setSaved(false);
    setRefused(await draftActs.addPhotos(files));
  }

  return (
    <section className={css.capture} aria-label={t('captureLabel')} aria-busy={!ready}>
      {refused.length > 0 && (
        <Banner kind="bad" title={t('photoNotKept', { count: refused.length })}>
          {[...new Set(refused)].map((why) => (
            <p key={why}>{t(`photo_${why}`)}</p>
          ))}
        </Banner>
      )}
      {saved && !draft && <Banner kind="good">{t('saved')}</Banner>}
      {draft && <PhotoStrip photos={draft.photos} onRemove={draftActs.removePhoto} />}
      <div className={css.cameraRow}>
        <label className={draft?.photos.length ? css.other : css.camera}>
          <Icon name="camera" size={draft?.photos.length ? 24 : 56} />
          {draft?.photos.length ? t('cameraMore') : t('camera')}
          <input type="file" accept={PHOTO_TYPES} capture="environment" onChange={take} disabled={!ready} />
        </label>
        <label className={css.other}>
          <Icon name="image" size={24} />
          {t('gallery')}
          <input type="file" accept={PHOTO_TYPES} multiple onChange={take} disabled={!ready} />
        </label>
        {!draft && (
          <button
            type="button"
            className={css.other}
            disabled={!ready}
            onClick={() => {
              setSaved(false);
              void draftActs.change({});
            }}
          >
            <Icon name="pencil" size={24} />
            {t('wordsOnly')}
          </button>
        )}
      </div>
      {draft && (
        <DraftForm
          key={draft.id}
          statement={draft.statement}
          position={draft.position}
          site={site}
          empty={!hasContent(draft)}
          onChange={draftActs.change}
          onSave={async (statement) => {
            await draftActs.save(statement);
            setSaved(true);
          }}
          onDiscard={() => {
            if (!hasContent(draft) || window.confirm(t('discardConfirm'))) void draftActs.discard();
          }}
        />
      )}
    </section>
  );
}

function DraftForm({
  statement: kept,
  position,
  site,
  empty,
  onChange,
  onSave,
  onDiscard,
}: {
  statement: string;
  position: Position | null;
  site: Position | null;
  /** Whether there is neither a photo nor a sentence nor a place yet. */
  empty: boolean;
  onChange: (part: { statement?: string; position?: Position | null }) => void;
  onSave: (statement: string) => void;
  onDiscard: () => void;
}) {
  const t = useTranslations('field');
  const [statement, setStatement] = useState(kept);
  return (
    <>
      <TextArea
        name="statement"
        label={t('statement')}
        hint={t('statementHint')}
        value={statement}
        rows={3}
        maxLength={5000}
        onChange={({ currentTarget }) => {
          setStatement(currentTarget.value);
          onChange({ statement: currentTarget.value });
        }}
      />
      <PlaceField position={position} site={site} onChange={(next) => onChange({ position: next })} />
      <Button
        size="large"
        wide
        icon="check"
        disabled={empty && statement.trim() === ''}
        onClick={() => onSave(statement)}
      >
        {t('save')}
      </Button>
      <Button kind="quiet" wide onClick={onDiscard}>
        {t('discard')}
      </Button>
    </>
  );
}
