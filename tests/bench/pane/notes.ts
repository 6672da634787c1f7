declare global {
  interface Window {
    /** Milliseconds from the navigation until the control could be clicked. */
    usable?: Promise<number>;
    /** Milliseconds of each task above 50, and when it began. */
    longTasks?: { readonly start: number; readonly length: number }[];
  }
}

/**
 * Runs in every frame before its own scripts. A button is usable once it is there, enabled, listened to, and on the
 * screen. React keeps what listens in a property of the element.
 */
export function noteWhenUsable(label: string): void {
  const listened = (button: Element) =>
    Object.entries(button).some(
      ([key, props]) => key.startsWith("__reactProps$") && typeof props?.onClick === "function",
    );
  const isUsable = (button: HTMLButtonElement) =>
    button.role !== "tab" &&
    button.textContent.trim() === label &&
    !button.disabled &&
    button.ariaDisabled !== "true" &&
    button.checkVisibility({ visibilityProperty: true }) &&
    listened(button);

  window.usable = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!Array.from(document.querySelectorAll("button")).some(isUsable)) return;
      observer.disconnect();
      // The task after the next frame: by then it has been painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Runs in every frame before its own scripts. The browser tells only of tasks above 50 milliseconds. */
export function noteLongTasks(): void {
  const tasks: { start: number; length: number }[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, length: duration });
  }).observe({ type: "longtask" });
}
