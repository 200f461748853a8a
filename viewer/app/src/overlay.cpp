// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay.hpp"

#include <backends/imgui_impl_opengl2.h>
#include <imgui.h>
#include <osg/GL>
#include <osg/RenderInfo>
#include <osg/State>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>

namespace loopstad::viewer {
namespace {

using Clock = std::chrono::steady_clock;

/// After the scene is drawn, in the thread that owns the OpenGL context.
class DrawPanels : public osg::Camera::DrawCallback {
public:
  explicit DrawPanels(std::function<void()> draw) : draw_(std::move(draw)) {}

  void operator()(osg::RenderInfo& info) const override {
    if (!started_) {
      ImGui_ImplOpenGL2_Init();
      started_ = true;
    }
    const osg::Viewport* viewport = info.getCurrentCamera()->getViewport();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(viewport->width()), static_cast<float>(viewport->height())};
    const Clock::time_point now = Clock::now();
    io.DeltaTime = std::max(1e-3F, std::chrono::duration<float>(now - last_).count());
    last_ = now;
    ImGui_ImplOpenGL2_NewFrame();
    ImGui::NewFrame();
    draw_();
    ImGui::Render();
    drawUntouched(*info.getState());
  }

private:
  /// OpenSceneGraph remembers what it set last, so it must find OpenGL as it left it.
  static void drawUntouched(osg::State& state) {
    state.unbindVertexBufferObject();
    state.unbindElementBufferObject();
    glPushAttrib(GL_ALL_ATTRIB_BITS);
    glPushClientAttrib(GL_CLIENT_ALL_ATTRIB_BITS);
    ImGui_ImplOpenGL2_RenderDrawData(ImGui::GetDrawData());
    glPopClientAttrib();
    glPopAttrib();
  }

  std::function<void()> draw_;
  mutable bool started_ = false;
  mutable Clock::time_point last_ = Clock::now();
};

/// Of the Debian package fonts-dejavu-core, as on the map pictures; without it ImGui's own.
constexpr const char* fontFile = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

/// Letters are read from the same distance on any screen: some 50 lines on a window.
void loadFont(float windowHeight_px) {
  ImFontConfig font;
  font.SizePixels = std::clamp(std::round(windowHeight_px / 50.0F), 15.0F, 40.0F);
  ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
  if (std::filesystem::exists(fontFile))
    fonts.AddFontFromFileTTF(fontFile, font.SizePixels, &font);
  else
    fonts.AddFontDefault(&font);
  ImGui::GetStyle().ScaleAllSizes(font.SizePixels / 15.0F);
}

int imguiButton(int osgButton) {
  if (osgButton == osgGA::GUIEventAdapter::RIGHT_MOUSE_BUTTON) return 1;
  return osgButton == osgGA::GUIEventAdapter::MIDDLE_MOUSE_BUTTON ? 2 : 0;
}

} // namespace

Overlay::Overlay(osg::Camera* camera, std::function<void()> draw) {
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr; // panels stand where they belong; no file beside the data
  ImGui::StyleColorsLight();
  ImGui::GetStyle().WindowRounding = 6.0F;
  ImGui::GetStyle().FrameRounding = 4.0F;
  loadFont(static_cast<float>(camera->getViewport()->height()));
  camera->setPostDrawCallback(new DrawPanels(std::move(draw)));
}

bool Overlay::handle(const osgGA::GUIEventAdapter& event, osgGA::GUIActionAdapter&) {
  ImGuiIO& io = ImGui::GetIO();
  using Event = osgGA::GUIEventAdapter;
  switch (event.getEventType()) {
  case Event::MOVE:
  case Event::DRAG:
    io.MousePos = {event.getX(), static_cast<float>(event.getWindowHeight()) - event.getY()};
    break;
  case Event::PUSH:
    io.MouseDown[imguiButton(event.getButton())] = true;
    break;
  case Event::RELEASE:
    io.MouseDown[imguiButton(event.getButton())] = false;
    return false;
  case Event::SCROLL:
    io.MouseWheel += event.getScrollingMotion() == Event::SCROLL_UP ? 1.0F : -1.0F;
    break;
  default:
    return false;
  }
  return io.WantCaptureMouse;
}

} // namespace loopstad::viewer
