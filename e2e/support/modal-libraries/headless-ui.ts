import { Dialog, DialogPanel } from '@headlessui/react';
import { createElement as h, useState } from 'react';
import { mount, runButton } from './mount.ts';

/** Its own lock of the page's scrolling ends with `closeModal()`. */
function Settings() {
  const [isOpen, setIsOpen] = useState(true);
  Object.assign(window, { closeModal: () => setIsOpen(false) });
  return h(Dialog, { open: isOpen, onClose: () => undefined }, h(DialogPanel, null, runButton()));
}

mount(h(Settings));
