// SPDX-License-Identifier: GPL-3.0-or-later
/// What is shown, and what the colours of people mean.
///
///   drawLayersPanel(session);      // inside an ImGui frame
#pragma once

#include <loopstad/viewer/session.hpp>

namespace loopstad::viewer {

void drawLayersPanel(Session& session, bool hasBackground);

} // namespace loopstad::viewer
