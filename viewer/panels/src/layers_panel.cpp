// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers_panel.hpp"

#include <loopstad/base/text.hpp>

#include <imgui.h>

namespace loopstad::viewer {
namespace {

/// The colour beside the words: orange letters are hard to read on a light panel.
void swatch(const ImVec4& colour, const char* text) {
  const float side = ImGui::GetFontSize();
  ImGui::ColorButton(text, colour, ImGuiColorEditFlags_NoTooltip | ImGuiColorEditFlags_NoDragDrop,
                     {side, side});
  ImGui::SameLine();
  ImGui::TextUnformatted(text);
}

} // namespace

void drawLayersPanel(Session& session, bool hasBackground) {
  Layers& layers = session.layers();
  ImGui::SetNextWindowPos({ImGui::GetIO().DisplaySize.x - 20.0F, 20.0F}, ImGuiCond_FirstUseEver,
                          {1.0F, 0.0F});
  ImGui::Begin(tr("Layers"), nullptr, ImGuiWindowFlags_AlwaysAutoResize);
  ImGui::Checkbox(tr("Buildings"), &layers.buildings);
  ImGui::Checkbox(tr("Trees"), &layers.trees);
  if (hasBackground) ImGui::Checkbox(tr("Background"), &layers.background);
  if (session.run() != nullptr) {
    ImGui::Checkbox(tr("People"), &layers.people);
    ImGui::Separator();
    ImGui::TextUnformatted(tr("Walking speed"));
    swatch({0.55F, 0.10F, 0.10F, 1.0F}, tr("standing"));
    swatch({0.95F, 0.66F, 0.23F, 1.0F}, tr("0.7 m/s"));
    swatch({0.17F, 0.42F, 0.69F, 1.0F}, tr("1.4 m/s and faster"));
  }
  ImGui::End();
}

} // namespace loopstad::viewer
