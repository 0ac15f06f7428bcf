// SPDX-License-Identifier: MIT

/** Says to a screen reader what copying did; a button whose words change is not read out. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

/** Gives a snippet a button that copies it, also after its text has changed. */
function addCopyButton(snippet) {
  const code = snippet.querySelector('code');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
      status.textContent = 'The code is copied.';
    } catch {
      // Without leave to write to the clipboard the snippet is selected, ready to be copied.
      getSelection().selectAllChildren(code);
      button.textContent = 'Press Ctrl+C';
      status.textContent = 'The code is selected: copy it with the keyboard.';
    }
  });
  new MutationObserver(() => (button.textContent = 'Copy')).observe(code, {
    characterData: true,
    childList: true,
    subtree: true,
  });

  // Beside the snippet, so that it stays where it is when the snippet scrolls.
  const frame = document.createElement('div');
  frame.className = 'copyable';
  snippet.replaceWith(frame);
  frame.append(snippet, button);
  snippet.tabIndex = 0;
}

for (const snippet of document.querySelectorAll('pre')) {
  if (snippet.querySelector('code')) addCopyButton(snippet);
}
