const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** MY -> Malaysia; what is no country code is shown as it came. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
