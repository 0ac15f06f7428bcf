// SPDX-License-Identifier: MIT
import 'role-comparison/define/role-comparison';
import 'role-comparison/define/salary-chart';
