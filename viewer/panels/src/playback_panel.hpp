// SPDX-License-Identifier: GPL-3.0-or-later
/// The clock: play, pause, go to, faster, slower.
///
///   drawPlaybackPanel(session);      // inside an ImGui frame
#pragma once

#include <loopstad/viewer/session.hpp>

namespace loopstad::viewer {

void drawPlaybackPanel(Session& session);

} // namespace loopstad::viewer
