// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands of the program, one file each. Each adds itself to the one above it.
#pragma once

#include "command_line.hpp"
#include "session.hpp"

namespace loopstad::cli {

void addTwinBuild(Command twin, Session& session);
void addTwinFetch(Command twin, Session& session);
void addTwinInfo(Command twin);
void addTwinEdit(Command twin);
void addTwinExport(Command twin);
void addRun(Command root, Session& session);
void addBench(Command root, Session& session);
void addInfo(Command root);
void addModels(Command root);
void addView(Command root, Session& session);
void addDistrictNew(Command district);
void addVerify(Command root, Session& session);
void addMeasure(Command root, Session& session);
void addScenarioList(Command scenario);
void addScenarioCheck(Command scenario, Session& session);
void addScenarioShow(Command scenario);

} // namespace loopstad::cli
