/** A forecast in words, its method always named. */
import { formatDay, NBSP, plural } from '../dates/format.ts';
import { people } from './display.ts';
import type { Forecast } from './forecast.ts';

const REFUSALS: Readonly<Record<Extract<Forecast, { state: 'none' }>['reason'], string>> = {
  'few-dates': 'прогноза нет: нужны данные хотя бы за два дня',
  'no-growth': 'прогноза нет: число активных не растёт',
  'too-far': 'при таком темпе порог — не раньше чем через десять лет',
  'no-total': 'прогноза нет: людей всего ноль',
};

/** «при таком темпе порог — к 14.12.2026 (по прямой между первой и последней датой: +12 человек за 28 дней)» */
export function forecastText(outlook: Forecast): string {
  if (outlook.state === 'met') return 'порог выполнен';
  if (outlook.state === 'none') return REFUSALS[outlook.reason];
  const days = `${outlook.days}${NBSP}${plural(outlook.days, 'день', 'дня', 'дней')}`;
  const late = outlook.inTime === false ? ', позже срока' : '';
  return `при таком темпе порог — к ${formatDay(outlook.date)}${late} (по прямой между первой и последней датой: +${people(outlook.people)} за ${days})`;
}
