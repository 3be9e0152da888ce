/** Where NCALayer listens on the reader's own machine; nothing of it leaves that machine but the signature. */
const ADDRESS = 'wss://127.0.0.1:13579/';
/** How long it is looked for, and how long after it answers its greeting is waited for, in milliseconds. */
const LOOK = 4_000;
const GREETING = 1_000;

/** What came of signing: a CMS, nobody there, the person thought better of it, or its own sentence why not. */
export type NcaOutcome =
  | { kind: 'SIGNED'; cms: Uint8Array }
  | { kind: 'ABSENT' }
  | { kind: 'CANCELLED' }
  | { kind: 'FAILED'; reason: string };

/** What NCALayer may answer: of `basics` a body with a result, of `commonUtils` a code and an object. */
interface Reply {
  readonly status?: boolean;
  readonly code?: string | number;
  readonly errorCode?: string;
  readonly message?: string;
  readonly details?: string;
  readonly body?: { readonly result?: string | readonly string[] };
  readonly responseObject?: string;
  readonly result?: { readonly version?: string };
}

const base64Of = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The bytes of a CMS that comes as base64, with PEM's lines around it or without. */
export function bytesOfCms(text: string): Uint8Array {
  const bare = text.replace(/-----(?:BEGIN|END) [A-Z ]+-----/g, '').replace(/\s+/g, '');
  return Uint8Array.from(atob(bare), (letter) => letter.charCodeAt(0));
}

const byBasics = (data: string, locale: string) => ({
  module: 'kz.gov.pki.knca.basics',
  method: 'sign',
  args: {
    allowedStorages: null,
    format: 'cms',
    data,
    signingParams: { decode: true, encapsulate: true, digested: false, tsaProfile: null },
    signerParams: { extKeyUsageOids: [], chain: null },
    locale,
  },
});

/** The same to an NCALayer that does not know `basics` yet. */
const byCommonUtils = (data: string) => ({
  module: 'kz.gov.pki.knca.commonUtils',
  method: 'createCMSSignatureFromBase64',
  args: ['PKCS12', 'SIGNATURE', data, true],
});

/** A reply as an outcome; null where it is no answer to the request: a greeting, a heartbeat. */
export function readReply(text: string): NcaOutcome | 'GREETING' | 'OLD' | null {
  let reply: Reply;
  try {
    reply = JSON.parse(text);
  } catch {
    return null;
  }
  if (reply.result?.version !== undefined) return 'GREETING';
  if (reply.errorCode === 'MODULE_NOT_FOUND') return 'OLD';
  const made = reply.responseObject ?? [reply.body?.result ?? []].flat()[0];
  if (made) return { kind: 'SIGNED', cms: bytesOfCms(made) };
  const said = [reply.code, reply.errorCode, reply.message, reply.details].map((one) => String(one ?? '')).join(' ');
  if (/cancel/i.test(said) || (reply.status === true && reply.body)) return { kind: 'CANCELLED' };
  if (reply.status === undefined && reply.code === undefined && reply.errorCode === undefined) return null;
  return { kind: 'FAILED', reason: reply.message || reply.errorCode || String(reply.code ?? '?') };
}

/**
 * Has NCALayer sign bytes: a CMS with the content inside. It asks the person for key and password in its own window, for
 * as long as they need; `connected` is called once it is found.
 */
export function signWithNcaLayer(
  bytes: Uint8Array,
  locale: string,
  { connected, address = ADDRESS }: { connected: () => void; address?: string },
): Promise<NcaOutcome> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    const data = base64Of(bytes);
    let asked = false;
    let timer = setTimeout(() => done({ kind: 'ABSENT' }), LOOK);
    function done(outcome: NcaOutcome) {
      clearTimeout(timer);
      resolve(outcome);
      socket.close();
    }
    function ask(request: object) {
      clearTimeout(timer);
      asked = true;
      socket.send(JSON.stringify(request));
    }
    socket.onopen = () => {
      clearTimeout(timer);
      connected();
      timer = setTimeout(() => ask(byBasics(data, locale)), GREETING);
    };
    socket.onmessage = ({ data: text }) => {
      const reply = readReply(String(text));
      if (reply === null) return;
      if (reply === 'GREETING') {
        if (!asked) ask(byBasics(data, locale));
      } else if (reply === 'OLD') ask(byCommonUtils(data));
      else done(reply);
    };
    socket.onerror = () => done(asked ? { kind: 'FAILED', reason: 'connection' } : { kind: 'ABSENT' });
    socket.onclose = () => done(asked ? { kind: 'CANCELLED' } : { kind: 'ABSENT' });
  });
}
