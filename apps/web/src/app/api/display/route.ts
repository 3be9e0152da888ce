import type { NextRequest } from 'next/server';
import { VISION_COOKIE } from '../../../features/shell/display.ts';

const YEAR = 365 * 24 * 3600;

/** The switch «Нашар көретіндерге / Для слабовидящих»: remembers the choice and goes back, without a script. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData();
  const back = String(form.get('back') ?? '/');
  const local = back.startsWith('/') && !back.startsWith('//') && !back.includes('\\');
  const on = form.get('vision') === 'on';
  return new Response(null, {
    status: 303,
    headers: {
      location: local ? back : '/',
      'set-cookie': `${VISION_COOKIE}=${on ? 'on' : ''}; Path=/; Max-Age=${on ? YEAR : 0}; SameSite=Lax; HttpOnly`,
    },
  });
}
