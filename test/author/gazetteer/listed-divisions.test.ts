import { expect, it } from 'vitest';
import {
  type ListedTown,
  withListedDivisions,
} from '../../../author/src/gazetteer/sources/listed-divisions.ts';
import { place } from './places.ts';

const town = (name: string, lng: number, lat: number, admin1: string) =>
  place(name, { kind: 'town', country: 'VN', lng, lat, admin1 });
const listed = (name: string, lng: number, lat: number, admin1: string): ListedTown => ({
  name,
  country: 'VN',
  lng: String(lng),
  lat: String(lat),
  admin1,
  admin2: '',
});

it('gives a town the code that it has where divisions are named', () => {
  const [saigon] = withListedDivisions(
    [town('Ho Chi Minh City', 106.63, 10.82, '20')],
    [listed('Ho Chi Minh City', 106.63, 10.82, '79')],
  );
  expect(saigon?.admin1).toBe('79');
});

it('lets a town that is not listed follow those that had its code, and keeps what nobody knows', () => {
  const towns = [
    town('Ho Chi Minh City', 106.63, 10.82, '20'),
    town('Cho Lon', 106.66, 10.75, '20'),
    town('Hanoi', 105.84, 21.02, '44'),
  ];
  const codes = withListedDivisions(towns, [listed('Ho Chi Minh City', 106.63, 10.82, '79')]);
  expect(codes.map(({ admin1 }) => admin1)).toEqual(['79', '79', '44']);
});
