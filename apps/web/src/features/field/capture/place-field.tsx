'use client';

import { Button, Icon, TextInput } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import css from '../field.module.css';
import type { Position } from '../outbox/entry.ts';
import { type Locating, locate } from './locate.ts';
import { readCoordinates, writtenCoordinates } from './metres.ts';
import { PinPlane } from './pin-plane.tsx';

/**
 * Where it was seen: asked, never forced. The device's accuracy is shown, the pin can be put right, the numbers typed,
 * and all of it dropped again.
 */
export function PlaceField({
  position,
  site,
  onChange,
}: {
  position: Position | null;
  /** The mission's site: a start for the pin where the device knows no place. */
  site: Position | null;
  onChange: (position: Position | null) => void;
}) {
  const t = useTranslations('field');
  const [typing, setTyping] = useState(false);
  const [locating, setLocating] = useState<Locating | null>(null);
  const [looking, setLooking] = useState(false);
  const [origin, setOrigin] = useState(position);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  function look() {
    stop.current?.();
    setLocating(null);
    setLooking(true);
    stop.current = locate((found) => {
      setLocating(found);
      setLooking(found.state === 'looking');
      if ('position' in found) take(found.position);
    });
  }

  function take(found: Position) {
    setOrigin(found);
    onChange(found);
  }

  function drop() {
    stop.current?.();
    setLocating(null);
    setLooking(false);
    setTyping(false);
    setOrigin(null);
    onChange(null);
  }

  const denied = locating && !('position' in locating) ? locating.state : null;
  return (
    <section className={css.place} aria-labelledby="place">
      <div className={css.placeHead}>
        <Icon name="pin" />
        <span id="place">{t('place')}</span>
      </div>
      <p className={css.placeNote} role="status">
        {denied === 'refused' && t('placeRefused')}
        {denied === 'unavailable' && t('placeUnavailable')}
        {!denied && looking && `${t('placeLooking')} `}
        {!denied && !looking && !position && t('placeHelp')}
        {position && (position.accuracy === null ? t('placeByHand') : t('placeFound', { metres: position.accuracy }))}
      </p>
      {position && origin && (
        <>
          <PinPlane
            origin={origin}
            pin={position}
            onMove={onChange}
            words={{ label: t('pinLabel'), north: t('north'), scale: (metres) => t('metres', { metres }) }}
          />
          <p className={css.placeNote}>{t('pinHelp')}</p>
          <Coordinates key={writtenCoordinates(position)} position={position} onChange={onChange} />
        </>
      )}
      {!position && typing && <Coordinates position={null} onChange={take} />}
      <div className={css.placeActions}>
        <Button kind="secondary" icon="pin" onClick={look} disabled={looking}>
          {position ? t('placeAgain') : t('placeTake')}
        </Button>
        {!position && site && (
          <Button kind="quiet" onClick={() => take(site)}>
            {t('placeFromSite')}
          </Button>
        )}
        {!position && !typing && (
          <Button kind="quiet" onClick={() => setTyping(true)}>
            {t('placeType')}
          </Button>
        )}
        {position && (
          <Button kind="quiet" icon="close" onClick={drop}>
            {t('placeDrop')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The numbers themselves: read from another device, or put right. */
function Coordinates({ position, onChange }: { position: Position | null; onChange: (position: Position) => void }) {
  const t = useTranslations('field');
  const [wrong, setWrong] = useState(false);
  return (
    <TextInput
      name="coordinates"
      label={t('coordinates')}
      hint={t('coordinatesHint')}
      defaultValue={position ? writtenCoordinates(position) : ''}
      inputMode="text"
      autoComplete="off"
      error={wrong ? t('coordinatesWrong') : undefined}
      onBlur={({ currentTarget }) => {
        const read = readCoordinates(currentTarget.value);
        setWrong(!read && currentTarget.value.trim() !== '');
        if (read && (!position || writtenCoordinates(read) !== writtenCoordinates(position))) onChange(read);
      }}
    />
  );
}
