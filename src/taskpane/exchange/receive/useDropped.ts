import { type RefObject, useEffect, useEffectEvent, useState } from "react";

/**
 * Files that are let go anywhere on the page while the area can be seen, and whether some hang over it now. A page that
 * did not take them would be left for the file.
 */
export function useDropped(
  area: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const seen = () => area.current !== null && area.current.getClientRects().length > 0;
  const onDrop = useEffectEvent((files: readonly File[]) => {
    if (seen()) onFiles(files);
  });
  const onOver = useEffectEvent(() => setOver(seen()));
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      onOver();
    };
    const leave = (event: DragEvent) => {
      // From one element to the next it is still over the page.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", hold);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", hold);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}
