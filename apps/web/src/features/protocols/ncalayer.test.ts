import { describe, expect, it } from 'vitest';
import { bytesOfCms, readReply } from './ncalayer.ts';

const said = (reply: object) => readReply(JSON.stringify(reply));
const cms = Buffer.from('a signature').toString('base64');

describe('what NCALayer answers', () => {
  it('its greeting and its heartbeat are no answer', () => {
    expect(said({ result: { version: '1.4' } })).toBe('GREETING');
    expect(readReply('--heartbeat--')).toBeNull();
    expect(readReply('{}')).toBeNull();
  });

  it('a signature is taken out of each shape it comes in', () => {
    const signed = { kind: 'SIGNED', cms: new Uint8Array(Buffer.from('a signature')) };
    expect(said({ status: true, body: { result: [cms] } })).toEqual(signed);
    expect(said({ status: true, body: { result: cms } })).toEqual(signed);
    expect(said({ code: '200', responseObject: `-----BEGIN CMS-----\n${cms}\n-----END CMS-----` })).toEqual(signed);
    expect(bytesOfCms(`${cms.slice(0, 4)}\r\n${cms.slice(4)}`)).toEqual(signed.cms);
  });

  it('a person who thinks better of it has cancelled, and that is no fault', () => {
    expect(said({ status: true, body: {} })).toEqual({ kind: 'CANCELLED' });
    expect(said({ status: false, code: 'USER_CANCELED', message: 'Отменено' })).toEqual({ kind: 'CANCELLED' });
    expect(said({ code: '500', message: 'action.canceled' })).toEqual({ kind: 'CANCELLED' });
  });

  it('a refusal is given in its own words; one that does not know the module is asked the old way', () => {
    expect(said({ status: false, code: '500', message: 'Срок действия ключа истёк' })).toEqual({
      kind: 'FAILED',
      reason: 'Срок действия ключа истёк',
    });
    expect(said({ status: false, errorCode: 'MODULE_NOT_FOUND' })).toBe('OLD');
  });
});
