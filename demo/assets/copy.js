// SPDX-License-Identifier: MIT

/** Gives a snippet a button that copies it. */
function addCopyButton(snippet) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const code = snippet.querySelector('code');
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      // Without leave to write to the clipboard the snippet is selected, ready to be copied.
      getSelection().selectAllChildren(code);
      button.textContent = 'Press Ctrl+C';
    }
  });
  snippet.tabIndex = 0;
  snippet.append(button);
}

document.querySelectorAll('pre').forEach(addCopyButton);
