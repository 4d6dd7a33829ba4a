# Needs the window: Qt, off-screen.
if(MEYAR_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Test)
  meyar_bench(window SOURCES window_bench.cpp large_assessment.h LIBS meyar_ui Qt6::Test)
endif()
