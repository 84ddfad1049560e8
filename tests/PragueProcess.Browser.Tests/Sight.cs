using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests;

/// <summary>Finds what a person cannot see.</summary>
internal static class Sight
{
    // Text in an element made for scrolling, or hidden on purpose, is not lost.
    private const string FindLostText = """
        () => {
          const root = document.documentElement;
          const lost = root.scrollWidth > root.clientWidth ? [`the page scrolls sideways: ${root.scrollWidth} px`] : [];
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = words.nextNode(); node; node = words.nextNode()) {
            const holder = node.parentElement;
            if (!node.data.trim() || !holder.checkVisibility() || holder.closest('svg')) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (let box = holder; box; box = box.parentElement) {
              const style = getComputedStyle(box);
              if (style.clipPath !== 'none' || style.clip !== 'auto' || /auto|scroll/.test(style.overflowX)) break;
              if (style.overflow === 'visible' && box !== document.body) continue;
              const edge = box === document.body ? { left: 0, right: innerWidth } : box.getBoundingClientRect();
              const text = range.getBoundingClientRect();
              const isCut = text.left < edge.left - 1 || text.right > edge.right + 1 || text.bottom > edge.bottom + 1;
              if (isCut) { lost.push(`“${node.data.trim()}” is cut off by ${box.tagName} ${box.className}`); break; }
            }
          }
          return lost;
        }
        """;

    // The parts of an inline link on several lines are boxes of their own: the first one tells.
    private const string FaultOfFocus = """
        () => {
          const focused = document.activeElement;
          const style = getComputedStyle(focused);
          const box = focused.getClientRects()[0];
          const name = focused.outerHTML.slice(0, 120);
          if (style.outlineStyle === 'none' && style.boxShadow === 'none') return `no focus is seen on ${name}`;
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return focused.contains(top) || top?.contains(focused) && top !== document.documentElement ? null : `${name} lies behind ${top?.outerHTML.slice(0, 120)}`;
        }
        """;

    /// <summary>The texts that are cut off or lie beside the screen, each as a sentence; none where all can be read without scrolling sideways.</summary>
    public static Task<string[]> OutOfSightAsync(this IPage page) => page.EvaluateAsync<string[]>(FindLostText);

    /// <summary>Why a person cannot see what has the focus, as a sentence; null when they can.</summary>
    public static Task<string?> FaultOfFocusAsync(this IPage page) => page.EvaluateAsync<string?>(FaultOfFocus);
}
