const BYTES_MAX = 20 * 1024 * 1024;

/** What a paper may carry; the server looks into each file again. */
export const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';

export interface Picked {
  readonly files: readonly File[];
  readonly troubles: readonly { readonly name: string; readonly trouble: 'tooLarge' | 'wrongType' }[];
}

/** Parts files that may be sent from those that may not. */
export function pickFiles(chosen: readonly File[]): Picked {
  const troubleOf = (file: File): 'tooLarge' | 'wrongType' | null => {
    if (!ACCEPTED.split(',').some((ending) => file.name.toLowerCase().endsWith(ending))) return 'wrongType';
    return file.size > BYTES_MAX ? 'tooLarge' : null;
  };
  const troubles = chosen.flatMap((file) => {
    const trouble = troubleOf(file);
    return trouble === null ? [] : [{ name: file.name, trouble }];
  });
  return { files: chosen.filter((file) => troubleOf(file) === null), troubles };
}
