// SPDX-License-Identifier: GPL-3.0-or-later
/// What the run is and how it went, in figures.
///
///   drawFiguresPanel(session);      // inside an ImGui frame
#pragma once

#include <loopstad/viewer/session.hpp>

namespace loopstad::viewer {

void drawFiguresPanel(Session& session);

} // namespace loopstad::viewer
