import { ACTING_HEADER } from '../../../session/acting.ts';
import type { FileReceipt, FindingEntry, Photo } from './entry.ts';
import { Failed } from './failed.ts';

type Answer = { id?: string; sha256?: string; code?: string; message?: string };

/**
 * Sends one photo, telling how far it is (0 to 1). The photo's own id is the key: a repeat finds the first upload's row.
 * Throws `Failed`: a lost network, an ended session, or the store's own sentence why it was not taken.
 */
export function uploadPhoto(
  photo: Photo,
  blob: Blob,
  target: Pick<FindingEntry, 'acting' | 'missionId' | 'capturedAt' | 'position'>,
  progress: (share: number) => void,
): Promise<FileReceipt> {
  const body = new FormData();
  body.set('key', photo.id);
  body.set('purpose', 'EVIDENCE');
  body.set('missionId', target.missionId);
  body.set('capturedAt', target.capturedAt);
  if (target.position) {
    body.set('latitude', String(target.position.latitude));
    body.set('longitude', String(target.position.longitude));
  }
  // The file comes last: the API reads what it is for before the first byte of it.
  body.set('file', new File([blob], photo.name, { type: photo.type }));
  return new Promise((resolve, reject) => {
    // XMLHttpRequest, for it alone tells how much of a body has gone out.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/files');
    request.responseType = 'json';
    request.timeout = 280_000;
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.setRequestHeader(ACTING_HEADER, target.acting);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onerror = request.ontimeout = request.onabort = () => reject(new Failed({ kind: 'NETWORK' }));
    request.onload = () => {
      const answer: Answer | null = request.response;
      if (request.status < 300 && answer?.id && answer.sha256) {
        resolve({ fileId: answer.id, sha256: answer.sha256, at: new Date().toISOString() });
      } else reject(new Failed(failureOf(request.status, answer)));
    };
    request.send(body);
  });
}

function failureOf(status: number, answer: Answer | null): Failed['failure'] {
  if (status === 401 || answer?.code === 'SESSION_ENDED' || answer?.code === 'SIGN_IN_NEEDED')
    return { kind: 'SESSION' };
  if (status >= 500 || status === 429 || !answer?.message) return { kind: 'NETWORK' };
  return { kind: 'REFUSED', message: answer.message };
}
