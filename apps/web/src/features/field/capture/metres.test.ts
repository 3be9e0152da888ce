import { describe, expect, it } from 'vitest';
import { between, moved, readCoordinates, writtenCoordinates } from './metres.ts';

const park = { latitude: 43.218, longitude: 76.905, accuracy: 12 };

describe('a pin that is corrected', () => {
  it('lies as far from where it was as it was moved', () => {
    const { east, north } = between(park, moved(park, 25, -40));
    expect(east).toBeCloseTo(25, 0);
    expect(north).toBeCloseTo(-40, 0);
  });

  it('has no accuracy of a device any more: a person set it', () => {
    expect(moved(park, 5, 0).accuracy).toBeNull();
  });
});

describe('coordinates as people write them', () => {
  it.each(['43.218, 76.905', '43,218; 76,905', ' 43.218 76.905 ', '43,218 76,905'])('%s is read', (text) => {
    expect(readCoordinates(text)).toMatchObject({ latitude: 43.218, longitude: 76.905 });
  });

  it.each(['', '43.218', 'парк', '143.2, 76.9', '43.2, 276.9', '1e5, 3'])('«%s» is no place', (text) => {
    expect(readCoordinates(text)).toBeNull();
  });

  it('are read back as they were written', () => {
    expect(readCoordinates(writtenCoordinates(park))).toMatchObject({ latitude: 43.218, longitude: 76.905 });
  });
});
