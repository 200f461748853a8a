// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback_panel.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <imgui.h>

namespace loopstad::viewer {

void drawPlaybackPanel(Session& session) {
  if (session.run() == nullptr) return;
  Playback& clock = session.playback();
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x * 0.5F, screen.y - 20.0F}, ImGuiCond_Always, {0.5F, 1.0F});
  ImGui::SetNextWindowSize({screen.x * 0.6F, 0.0F});
  ImGui::Begin("playback", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove);
  if (ImGui::Button(clock.playing() ? tr("Pause") : tr("Play"), {90.0F, 0.0F}))
    clock.playing() ? clock.pause() : clock.play();
  ImGui::SameLine();
  ImGui::SetNextItemWidth(-190.0F);
  auto time_s = static_cast<float>(clock.time_s());
  const std::string label =
      fmt::format("{}:{:02} / {}:{:02}", static_cast<int>(time_s) / 60, static_cast<int>(time_s) % 60,
                  static_cast<int>(clock.duration_s()) / 60, static_cast<int>(clock.duration_s()) % 60);
  if (ImGui::SliderFloat("##time", &time_s, 0.0F, static_cast<float>(clock.duration_s()), label.c_str()))
    clock.seek(time_s);
  ImGui::SameLine();
  ImGui::SetNextItemWidth(170.0F);
  auto speed = static_cast<float>(clock.speed());
  if (ImGui::SliderFloat("##speed", &speed, 0.1F, 32.0F, tr("%.1f times"), ImGuiSliderFlags_Logarithmic))
    clock.setSpeed(speed);
  ImGui::End();
}

} // namespace loopstad::viewer
