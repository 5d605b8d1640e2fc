/** Whether all letters of a name are Latin, and it begins like a name: "sheng hu li ya" is a transliteration. */
export function isLatinName(name: string): boolean {
  return /^[\p{Lu}\d'’‘]/u.test(name) && /^[\p{Script=Latin}\p{M}\p{N}\p{Zs}\p{P}]+$/u.test(name);
}
