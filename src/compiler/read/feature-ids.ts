/**
 * A layer's file with its features' ids where RFC 7946 §3.2 has them, as text. QGIS and ogr2ogr write a text id among
 * the properties, and ids that they number themselves as numbers.
 */
export function withIds(layer: unknown): unknown {
  if (!isObject(layer) || !Array.isArray(layer.features)) return layer;
  return { ...layer, features: layer.features.map(withId) };
}

function withId(feature: unknown): unknown {
  if (!isObject(feature)) return feature;
  const { id, properties } = feature;
  if (Number.isSafeInteger(id) && Number(id) >= 0) return { ...feature, id: String(id) };
  if (id !== undefined || !isObject(properties) || typeof properties.id !== 'string') return feature;
  const { id: own, ...others } = properties;
  return { ...feature, id: own, properties: others };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
