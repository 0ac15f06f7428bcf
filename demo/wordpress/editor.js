// SPDX-License-Identifier: MIT
//
// The block in the editor of WordPress: what can be chosen in the sidebar, and the element as readers see it. Written
// for the editor's own globals, since a plugin without a build of its own is what its readers can change.
(function ({ blocks, blockEditor, components, element }, { choices, frame, lang }) {
  const { createElement: h, useEffect, useRef, useState } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const [FIRST] = Object.keys(choices.elements);
  const HEIGHT = 420;

  /** The name of a setting of the block: `groupBy` for the attribute `group-by`. */
  const toSetting = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

  const listControls = (tag) => choices.controls.filter(({ elements }) => elements.includes(tag));

  /** The page of the element alone, with what was chosen. */
  function toAddress(tag, settings) {
    const address = new URL(frame, window.location.href);
    address.searchParams.set('element', tag);
    address.searchParams.set('lang', lang);
    for (const { name } of listControls(tag)) {
      const value = settings[toSetting(name)];
      if (value) address.searchParams.set(name, value === true ? '' : value);
    }
    return address.href;
  }

  function Preview({ address, title, isSelected }) {
    const frameReference = useRef(null);
    const [height, setHeight] = useState(HEIGHT);
    useEffect(() => {
      // The editor may be in an iframe itself, whose window is the one that is told.
      const { current } = frameReference;
      const view = current.ownerDocument.defaultView;
      const listen = ({ source, data }) => {
        if (source !== current.contentWindow || data?.type !== 'role-comparison') return;
        setHeight(data.height);
      };
      view.addEventListener('message', listen);
      return () => view.removeEventListener('message', listen);
    }, []);
    return h('iframe', {
      ref: frameReference,
      src: address,
      title,
      style: {
        display: 'block',
        width: '100%',
        height: `${height}px`,
        border: 0,
        // The first press selects the block; the next ones are the element's.
        pointerEvents: isSelected ? 'auto' : 'none',
      },
    });
  }

  function renderControl(control, settings, setSettings) {
    const name = toSetting(control.name);
    const value = settings[name];
    const set = (next) => setSettings({ [name]: next || undefined });
    const shared = {
      key: name,
      label: control.label,
      onChange: set,
      __nextHasNoMarginBottom: true,
    };
    if (control.kind === 'flag') return h(ToggleControl, { ...shared, checked: !!value });
    if (control.kind === 'choice') {
      return h(SelectControl, {
        ...shared,
        value: value ?? control.initial,
        options: control.values,
        onChange: (next) => set(next === control.initial ? '' : next),
      });
    }
    return h(TextControl, { ...shared, value: value ?? '', help: control.hint });
  }

  blocks.registerBlockType('role-comparison/role-comparison', {
    edit({ attributes, setAttributes, isSelected }) {
      const tag = attributes.element ?? FIRST;
      return h(
        'div',
        useBlockProps(),
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: 'What is shown' },
            h(SelectControl, {
              label: 'Element',
              value: tag,
              options: Object.entries(choices.elements).map(([value, label]) => ({ value, label })),
              onChange: (next) => setAttributes({ element: next }),
              __nextHasNoMarginBottom: true,
            }),
            listControls(tag).map((control) => renderControl(control, attributes, setAttributes)),
          ),
        ),
        h(Preview, {
          address: toAddress(tag, attributes),
          title: choices.elements[tag],
          isSelected,
        }),
      );
    },
    // The element is written when the post is shown.
    save: () => null,
  });
})(window.wp, window.roleComparison);
