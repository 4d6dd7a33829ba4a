# Needs the window: Qt, off-screen.
if(MEYAR_UI)
  meyar_bench(window SOURCES window_bench.cpp large_assessment.h LIBS meyar_ui Qt6::Test)
endif()
