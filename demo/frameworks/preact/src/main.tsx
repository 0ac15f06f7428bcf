// SPDX-License-Identifier: MIT
import { render } from 'preact';
import { App } from './App';

render(<App />, document.getElementById('app')!);
