'use client';

import { Icon } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import css from '../field.module.css';
import type { Photo } from '../outbox/entry.ts';
import { pictureOf } from '../outbox/storage.ts';

/** The photos of a draft, read back from the device: what is seen here is what has been kept. */
export function PhotoStrip({ photos, onRemove }: { photos: readonly Photo[]; onRemove: (photo: Photo) => void }) {
  const t = useTranslations('field');
  if (photos.length === 0) return null;
  return (
    <ul className={css.photos} aria-label={t('photos', { count: photos.length })}>
      {photos.map((photo, place) => (
        <li key={photo.id} className={css.photo}>
          <KeptPhoto photo={photo} alt={t('photoNumber', { number: place + 1 })} />
          <button
            type="button"
            aria-label={t('photoRemove', { number: place + 1 })}
            onClick={() => window.confirm(t('photoRemoveConfirm')) && onRemove(photo)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function KeptPhoto({ photo, alt }: { photo: Photo; alt: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void pictureOf(photo.id).then((blob) => {
      if (!blob || gone) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photo.id]);
  // biome-ignore lint/performance/noImgElement: the picture is on the device; there is nothing to optimise.
  return address ? <img src={address} alt={alt} /> : null;
}
